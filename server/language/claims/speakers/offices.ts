import { foldKey } from '../../text/fold';

/** Words that say nothing about which office is meant. */
const FILLERS = new Set([
  'امور',
  'کل',
  'محترم',
  'وقت',
  'پیشین',
  'سابق',
  'فعلی',
  'این',
  'ان',
  'جمهوری',
  'اسلامی',
  'کشور',
  'کشورمان',
  // «خطیب نماز جمعه», «امام جمعهٔ موقت»
  'نماز',
  'موقت',
  // «آموزش‌وپرورش» may be one word or three.
  'و',
]);

/** Whether a speaker's words hold an office: «وزیر خارجه» in «آنتونی بلینکن، وزیر امور خارجه آمریکا», not in «معاون وزیر خارجه». */
export function holdsOffice(speaker: readonly string[], office: readonly string[]): boolean {
  const head = office[0];
  const rest = inFull(office.slice(1)).filter((word) => !FILLERS.has(word));
  for (let at = 0; at < speaker.length; at += 1) {
    if (speaker[at] !== head) continue;
    if (at > 0 && OFFICE_BEFORE.has(speaker[at - 1])) continue;
    const after = speaker.slice(at + 1);
    // «هلال‌احمر» may be one word or two.
    const letters = after.join('');
    if (rest.every((word) => hasWord(after, word) || (word.length >= LONG_WORD && letters.includes(word)))) return true;
  }
  return false;
}

/** «شورا» of «شورای شهر», «نیرو» of «نیروی هوایی». */
export const withoutEzafe = (word: string): string => word.replace(/(?<=[او])ی$/, '');

const hasWord = (words: readonly string[], word: string): boolean =>
  words.includes(word) || words.some((other) => withoutEzafe(other) === word || isOfCountry(word, other));

/** «آلمانی» of «آلمان», «آمریکایی» of «آمریکا», «فرانسوی» of «فرانسه», «روس» of «روسیه»: a country by its adjective. */
const isOfCountry = (word: string, country: string): boolean =>
  country.length >= SHORTEST_COUNTRY &&
  (word === `${country}ی` ||
    word === `${country}یی` ||
    (country.endsWith('یه') && word === country.slice(0, -2)) ||
    (country.endsWith('ه') && word === `${country.slice(0, -1)}وی`));

/** «چین», «هند» */
const SHORTEST_COUNTRY = 3;

const LONG_WORD = 5;

/** «دستگاه دیپلماسی», «دستگاه قضا»: what the news calls the ministry of foreign affairs and the judiciary besides. */
const APPARATUS: ReadonlyMap<string, string> = new Map([
  ['دیپلماسی', 'خارجه'],
  ['دیپلماتیک', 'خارجه'],
  ['خارجی', 'خارجه'],
  ['قضا', 'قضاییه'],
  ['قضایی', 'قضاییه'],
]);

/** «دستگاه سیاست خارجی» by the words of the office that it is. */
function inFull(words: readonly string[]): readonly string[] {
  if (words[0] !== 'دستگاه') return words;
  return words.slice(1).flatMap((word) => (word === 'سیاست' ? [] : [APPARATUS.get(word) ?? word]));
}

/** What the registry says of somebody («سخنگوی کرملین (از ۲۰۱۲)»), as words that an office is looked for in. */
export function officeWords(description: string | undefined): readonly string[] {
  return (/^[^(،؛]*/.exec(description ?? '')?.[0] ?? '')
    .split(/[^\p{L}\u200c]+/u)
    .map(foldKey)
    .filter((word) => word !== '');
}

/** Each office that the registry says somebody holds: «مربی پرتغالی، سرمربی استقلال (از ۱۴۰۴)», but not «وزیر نفت (تا ۱۴۰۳)» behind another. */
export function officesHeld(description: string | undefined): readonly (readonly string[])[] {
  const [first, ...others] = (description ?? '').split(/[،؛]/);
  return [first, ...others.filter((office) => !office.includes('(') || /^[^(]*\((?:[^)]*\s)?از\s/.test(office))]
    .map(officeWords)
    .filter((words) => words.length > 0);
}

/** Words of which every state's offices are made. */
const COMMON = new Set([
  'وزارت',
  'خارجه',
  'دفاع',
  'دولت',
  'مجلس',
  'ارتش',
  'پلیس',
  'بانک',
  'مرکزی',
  'ملی',
  'کشور',
  'دادگستری',
]);

/**
 * Whether an office says enough to mean whom the registry says so of: «سخنگوی کرملین», «رئیس فدرال رزرو», not «وزیر خارجه»,
 * which every country has. `held` is what the registry says.
 */
export function isTelling(office: readonly string[], held: readonly string[]): boolean {
  const words = office.slice(1).filter((word) => !FILLERS.has(word));
  if (words.length === 0 || office.includes('کشورمان')) return false;
  if (words.filter((word) => !COMMON.has(word)).length > 1) return true;
  const letters = office.join('');
  return held.every((word) => FILLERS.has(word) || word === 'ایران' || letters.includes(word));
}

/** «معاون وزیر» is no «وزیر». */
export const OFFICE_BEFORE = new Set([
  'معاون',
  'مشاور',
  'دستیار',
  'سخنگوی',
  'نماینده',
  'دبیر',
  'قایممقام',
  'همسر',
  'وکیل',
  'رییس',
  'مدیر',
  'عضو',
  'دفتر',
  'اول',
]);
