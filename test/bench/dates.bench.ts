import { recogniseDates } from '../../server/language/dates/recognise';
import { read } from '../../server/language/text/reading';
import { articleOf } from './articles';
import { growthOf } from './growth';
import { type Figure, measure, report } from './harness';

/** Texts that a careless reader of dates would go back and forth over: each is one block without an end in sight. */
const ADVERSARIES: Readonly<Record<string, string>> = {
  'digits in one run': '۱۲۳۴',
  'numbers side by side': '۱۲ ',
  'numbers joined by «و»': '۱۴۰۰ و ',
  'number words joined by «و»': 'بیست و ',
  'months side by side': 'مهر ',
  'days of months joined by «و»': '۱۲ مهر و ',
  'slashes without an end': '۱۲/',
  'edges without anything': 'اواخر نیمه اول ',
  'weekdays and open brackets': 'شنبه (',
  'local clocks and places': 'ساعت ۵ به وقت محلی در تهران ',
  'prepositions without an end': 'تا پیش از حدود ',
  'clocks beside days': 'دیروز ساعت ۵ و ',
};

const news = read(articleOf(4_000).replace(/^---[\s\S]*?\n---\n/, ''));
const figures: Figure[] = [await measure('4,000 characters of news: dates alone', () => recogniseDates(news))];

figures.push(
  await growthOf('news in one block', recogniseDates, (size) => articleOf(size), [100_000, 1_000_000, 10_000_000]),
);
for (const [name, piece] of Object.entries(ADVERSARIES)) {
  figures.push(
    await growthOf(
      name,
      recogniseDates,
      (size) => piece.repeat(Math.ceil(size / piece.length)),
      [10_000, 40_000, 160_000],
    ),
  );
}
report('Dates', figures);
