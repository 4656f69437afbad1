import source from '../../data/orthography/contextWords.tsv';
import { openTable } from '../../data/table';
import { classedWords } from '../text/classedWords';

/** What a word decides of how it or its neighbour is written: `data/orthography/contextWords.tsv` says how. */
export type ContextClass =
  | 'before-number'
  | 'before-together'
  | 'measuring'
  | 'no-complement'
  | 'no-noun'
  | 'once'
  | 'rather-plural'
  | 'unit';

/** The words of a class, folded. */
export const contextWords = classedWords<ContextClass>(openTable(source), 'word');
