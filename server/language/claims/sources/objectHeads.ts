import objectHeads from '../../../data/claims/objectHeads.tsv';
import { openTable } from '../../../data/table';
import { foldKey } from '../../text/fold';
import { contextWords } from '../words/contextWords';
import { hitAt, type Words, wordText } from '../words/words';

const table = openTable(objectHeads);

/** The words of the table, folded; those of a class alone, where one is given. */
function headsOf(wanted?: 'seen-to'): ReadonlySet<string> {
  const heads = new Set<string>();
  for (let row = 0; row < table.size; row += 1)
    if (wanted === undefined || table.get(row, 'class') === wanted)
      for (const word of table.list(row, 'words')) heads.add(foldKey(word));
  return heads;
}

/** Words with which the object of a denial, a confirmation or an announcement begins. */
export const OBJECT_HEADS = headsOf();
/** Those that offices and organs are named for. */
const SEEN_TO = headsOf('seen-to');

/** Whether a word begins the object; «دفتر بودجه کنگره» and «معاون برنامه‌ریزی» are named for what they see to. */
export const isObjectHead = (words: Words, token: number): boolean =>
  isSuperlative(words, token) || isHead(words, token);

/** «وزیر [مهم‌ترین هدف سفر] را …»; «رهبر بزرگ‌ترین حزب» goes on. */
const isSuperlative = (words: Words, token: number): boolean =>
  (/...ترین$/.test(wordText(words, token)) || wordText(words, token + 1) === 'ترین') &&
  hitAt(words, token - 1, 'role') === undefined;

const isHead = (words: Words, token: number): boolean =>
  OBJECT_HEADS.has(wordText(words, token)) &&
  !(SEEN_TO.has(wordText(words, token)) && SEEING_TO.has(wordText(words, token - 1))) &&
  // «رقم قابل توجه»
  !(wordText(words, token) === 'توجه' && /^(?:قابل|مورد)$/.test(wordText(words, token - 1))) &&
  // «نمایندهٔ مردم چابهار»
  !(wordText(words, token) === 'مردم' && /^نماینده(?:ی)?$/.test(wordText(words, token - 1)));

const SEEING_TO = contextWords('seeing-to');
