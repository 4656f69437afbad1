import source from '../../../data/claims/contextWords.tsv';
import { openTable } from '../../../data/table';
import { classedWords } from '../../text/classedWords';

/** What a word decides of what stands beside it: `data/claims/contextWords.tsv` says how. */
export type ContextClass =
  | 'abroad'
  | 'account'
  | 'achiever'
  | 'ahead'
  | 'answering'
  | 'anybody'
  | 'area'
  | 'cause'
  | 'comes-about'
  | 'coming'
  | 'connecting'
  | 'contest'
  | 'criminal'
  | 'describing'
  | 'device'
  | 'discipline'
  | 'done-to'
  | 'game'
  | 'governing'
  | 'guest'
  | 'heard'
  | 'in-the-air'
  | 'judged'
  | 'kurd'
  | 'kurds'
  | 'mass'
  | 'minded'
  | 'mute'
  | 'networked'
  | 'of-oneself'
  | 'organ'
  | 'own-people'
  | 'own-predicate'
  | 'owned'
  | 'part'
  | 'person'
  | 'pointed'
  | 'predicate'
  | 'programme'
  | 'reaches'
  | 'readable'
  | 'record'
  | 'said'
  | 'saying'
  | 'score'
  | 'seeing-to'
  | 'series'
  | 'set-amount'
  | 'soon'
  | 'soon-end'
  | 'sound'
  | 'stage'
  | 'strikes'
  | 'time'
  | 'time-edge'
  | 'title'
  | 'told-in-parts'
  | 'utters'
  | 'wealth'
  | 'when';

/** The words of a class, folded. */
export const contextWords = classedWords<ContextClass>(openTable(source), 'words');

/** Whether a folded word is of a class, as it is or with one of the endings. */
export const isInflected = (word: string, words: ReadonlySet<string>, endings: readonly string[]): boolean =>
  words.has(word) || endings.some((ending) => word.endsWith(ending) && words.has(word.slice(0, -ending.length)));
