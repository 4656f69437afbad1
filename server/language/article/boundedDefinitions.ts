import type { LeafBlock, MarkdownConfig } from '@lezer/markdown';

/** Longer definitions are none: CommonMark’s longest label has 999 characters, and an address and a title have room beside it. */
const LONGEST = 10_000;

/** The reader of definitions is the one that keeps a stage: whether it is at the label, the address or the title. */
const readsDefinition = (parser: LeafBlock['parsers'][number]): boolean => 'stage' in parser;

/**
 * Ends the search for a definition in a paragraph that begins with a bracket which is not closed. The parser would begin it anew with
 * every line, and copy all lines before: a paragraph of forty thousand short lines took it three seconds.
 */
export const boundedDefinitions: MarkdownConfig = {
  parseBlock: [
    {
      name: 'LongDefinition',
      endLeaf(_, __, leaf) {
        if (leaf.content.length > LONGEST && leaf.parsers.some(readsDefinition))
          leaf.parsers = leaf.parsers.filter((parser) => !readsDefinition(parser));
        return false;
      },
    },
  ],
};
