import source from '../../../data/dates/contextWords.tsv';
import { openTable } from '../../../data/table';
import { classedWords } from '../../text/classedWords';

/** What a word decides of the expression beside it: `data/dates/contextWords.tsv` says how. */
export type ContextClass =
  | 'age'
  | 'aged'
  | 'announced'
  | 'appointed'
  | 'begins'
  | 'begun'
  | 'behind'
  | 'bygone'
  | 'child'
  | 'described'
  | 'economy'
  | 'firm'
  | 'foretold'
  | 'founded'
  | 'goes-on'
  | 'gone'
  | 'happened'
  | 'held'
  | 'monthly'
  | 'numbered'
  | 'occasion'
  | 'paired'
  | 'plan'
  | 'prolonged'
  | 'shot'
  | 'struck'
  | 'tail'
  | 'told'
  | 'wanted'
  | 'watch'
  | 'weakening'
  | 'yearly';

/** The words of a class, folded. */
export const contextWords = classedWords<ContextClass>(openTable(source), 'word');
