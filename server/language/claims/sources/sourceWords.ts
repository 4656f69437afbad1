import sourceWords from '../../../data/claims/sourceWords.tsv';
import { openTable } from '../../../data/table';
import { foldKey } from '../../text/fold';
import { wordSet } from '../../text/vocabulary';
import type { Words } from '../words/words';

/** What a word does in the name of a source: `data/claims/README.md` says which is which. */
export type SourceWordClass =
  | 'opening'
  | 'place'
  | 'organ'
  | 'site'
  | 'alone'
  | 'kin'
  | 'adjective'
  | 'nation'
  | 'quantity'
  | 'break'
  | 'expert';

const table = openTable(sourceWords);

const setOf = (wanted: SourceWordClass): ReturnType<typeof wordSet> => {
  const list: string[] = [];
  for (let row = 0; row < table.size; row += 1)
    if (table.list(row, 'class').includes(wanted)) list.push(...table.list(row, 'words').map(foldKey));
  return wordSet(list);
};

const SETS: Readonly<Record<SourceWordClass, ReturnType<typeof wordSet>>> = {
  opening: setOf('opening'),
  place: setOf('place'),
  organ: setOf('organ'),
  site: setOf('site'),
  alone: setOf('alone'),
  kin: setOf('kin'),
  adjective: setOf('adjective'),
  nation: setOf('nation'),
  quantity: setOf('quantity'),
  break: setOf('break'),
  expert: setOf('expert'),
};

/** Whether a token is a word of a class; a word may be of several. */
export const isSourceWord = ({ reading }: Words, token: number, wanted: SourceWordClass): boolean =>
  token >= 0 && token < reading.tokens.count && SETS[wanted].has(reading.tokens.words[token]);
