import source from '../../../data/names/contextWords.tsv';
import { openTable } from '../../../data/table';
import { classedWords } from '../../text/classedWords';

/** What a word decides of the name that it stands by or in: `data/names/contextWords.tsv` says how. */
export type ContextClass =
  | 'apposed'
  | 'bank'
  | 'before-actor'
  | 'company-attribute'
  | 'company-head'
  | 'first-half'
  | 'has-articles'
  | 'holy'
  | 'kind-of-thing'
  | 'last-half'
  | 'listing'
  | 'local-body'
  | 'of-no-body'
  | 'of-government'
  | 'particle'
  | 'second-family'
  | 'second-place'
  | 'site-attribute'
  | 'spelled-thing'
  | 'sure-second-family'
  | 'syllabic-family'
  | 'to-the-office'
  | 'tried'
  | 'vehicle'
  | 'verbal-noun'
  | 'village-attribute';

/** The words of a class, folded. */
export const contextWords = classedWords<ContextClass>(openTable(source), 'word');
