/** A lexicon as the build compiles it: `text` holds the rows, `size` of them, a line each, fields separated by tabs. */
declare module '*.tsv' {
  const table: { readonly columns: readonly string[]; readonly size: number; readonly text: string };
  export default table;
}

/** All lexicons as one automaton, compiled by the build (`compile/automaton.ts`). */
declare module 'dabir:automaton' {
  const bytes: Uint8Array;
  export default bytes;
}

/** A trained model. */
declare module '*.bin' {
  const bytes: Uint8Array;
  export default bytes;
}

/** A rule's page. */
declare module '*.md' {
  const text: string;
  export default text;
}

/** A recipe for a pipeline. */
declare module '*.yml' {
  const text: string;
  export default text;
}
declare module '*.yaml' {
  const text: string;
  export default text;
}
