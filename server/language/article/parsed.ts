import { Remembering } from '../memory';
import type { Article } from './types';

/** An article that keeps what is worked out of it: rules ask the same of it again and again. */
export class ParsedArticle extends Remembering implements Article {
  readonly text: Article['text'];
  readonly syntax: Article['syntax'];
  readonly frontMatter: Article['frontMatter'];
  readonly blocks: Article['blocks'];
  readonly links: Article['links'];
  readonly definitions: Article['definitions'];
  readonly footnotes: Article['footnotes'];
  readonly directives: Article['directives'];
  readonly conflicts: Article['conflicts'];

  constructor({ text, syntax, frontMatter, blocks, links, definitions, footnotes, directives, conflicts }: Article) {
    super();
    this.text = text;
    this.syntax = syntax;
    this.frontMatter = frontMatter;
    this.blocks = blocks;
    this.links = links;
    this.definitions = definitions;
    this.footnotes = footnotes;
    this.directives = directives;
    this.conflicts = conflicts;
  }
}
