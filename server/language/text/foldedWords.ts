import { foldKey } from './fold';

/** Words that spaces part, as they are compared. */
export const foldedWords = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(foldKey));
