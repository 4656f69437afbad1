/** What the tests use of `jsonld` (9.0), which comes without declarations. */
declare module 'jsonld' {
  interface RemoteDocument {
    readonly contextUrl: string | undefined;
    readonly documentUrl: string;
    readonly document: object;
  }
  interface Options {
    readonly documentLoader: (url: string) => Promise<RemoteDocument>;
    readonly format: 'application/n-quads';
  }
  const jsonld: { toRDF(document: object, options: Options): Promise<string> };
  export default jsonld;
}
