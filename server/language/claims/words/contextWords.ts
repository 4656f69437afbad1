import source from '../../../data/claims/contextWords.tsv';
import { openTable } from '../../../data/table';
import { classedWords } from '../../text/classedWords';

/** What a word decides of what stands beside it: `data/claims/contextWords.tsv` says how. */
export type ContextClass =
  | 'account'
  | 'answering'
  | 'anybody'
  | 'area'
  | 'connecting'
  | 'describing'
  | 'device'
  | 'done-to'
  | 'governing'
  | 'guest'
  | 'judged'
  | 'kurd'
  | 'kurds'
  | 'mass'
  | 'minded'
  | 'networked'
  | 'own-predicate'
  | 'owned'
  | 'part'
  | 'person'
  | 'pointed'
  | 'predicate'
  | 'readable'
  | 'record'
  | 'said'
  | 'seeing-to'
  | 'set-amount'
  | 'strikes'
  | 'time'
  | 'title';

/** The words of a class, folded. */
export const contextWords = classedWords<ContextClass>(openTable(source), 'words');
