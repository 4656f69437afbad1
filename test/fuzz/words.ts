import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';

/** A form of an inflected row: the notation of the tables, not the language. */
const NOTATION = /[*()[\]<>{}$^#]|^\d*$|^[a-z-]+$/i;
/** Rows of the registry: enough that every type and script is among them. */
const EVERY = 40;

function wordsOf(path: string): readonly string[] {
  const rows = readFileSync(path, 'utf8').split('\n').slice(1);
  const isLong = rows.length > 2_000;
  return rows
    .filter((_, index) => !isLong || index % EVERY === 0)
    .flatMap((row) => row.split('\t').slice(0, 3))
    .flatMap((cell) => cell.split('|'))
    .map((word) => word.trim())
    .filter((word) => word !== '' && word.length < 40 && !NOTATION.test(word));
}

/** Words on which the recognisers turn, by the table that they stand in: each is a reason to begin a date, a name, a claim or a rule. */
export const LEXICON_WORDS: readonly (readonly string[])[] = globSync('server/data/**/*.tsv')
  .sort()
  .map((path) => [...new Set(wordsOf(path))])
  .filter((words) => words.length > 0);

/** What stands in no table: figures, and turns of several words. */
export const TURNS: readonly string[] = [
  '۲۰|31|٠٥|۱۴۰۰|۲۰۲۲|۶۹|و|دوم|تا|از|ساعت ۱۸:۳۰|به وقت|ق.م|۱۴۰۰/۱۰/۲۰|2022-01-10|۳۰ اسفند ۱۴۰۰|برابر با',
  'اواخر نیمه اول|بیست و یکم|هفتهٔ گذشته|سه روز پیش|دههٔ ۶۰|۵ تا ۷ دی|(۱۰ ژانویهٔ ۲۰۲۲)|دیروز دوشنبه|شب یلدا|نیمهٔ شعبان',
  'وزیر امور خارجهٔ آمریکا|آنتونی بلینکن|جی. کی. رولینگ|NATO|خبرگزاری ایسنا|«شرق»|آقای|دکتر علی احمدی|سید محمد|آل سعود',
  'او گفت|وی افزود که|این مقام|گفت: «|به گزارش|به گفتهٔ|به نقل از|بنا بر|گفته می‌شود|اعلام کرد|را خواند|متهم کرد|تکذیب کرد|قرار است',
  'می شود|میکند|خانه ی|آنها|ســلام|ﮐﺘﺎﺏ|حتما|که که|كتاب|مسأله|ها|تر|اند|می|نمی|بزرگ‌ترین|۵۰ نفر|۲۵ درصد|25%|1,000',
].flatMap((line) => line.split('|'));
