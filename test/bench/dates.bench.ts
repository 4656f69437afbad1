import { recogniseDates } from '../../server/language/dates/recognise';
import { read } from '../../server/language/text/reading';
import { articleOf } from './articles';
import { type Figure, measure, report, slope } from './harness';

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

async function growth(name: string, textOf: (size: number) => string, sizes: readonly number[]): Promise<void> {
  const points: { size: number; cost: number }[] = [];
  for (const size of sizes) {
    const reading = read(textOf(size));
    const { value } = await measure(name, () => recogniseDates(reading), { time: 100 });
    points.push({ size, cost: value });
  }
  const last = points[points.length - 1];
  figures.push({
    name: `${name}: ${(last.size / 1000).toLocaleString('en')} KB`,
    value: last.cost,
    unit: 'ms',
    samples: sizes.length,
    note: `slope ${slope(points).toFixed(2)}; 1 is linear`,
  });
}

await growth('news in one block', (size) => articleOf(size), [100_000, 1_000_000, 10_000_000]);
for (const [name, piece] of Object.entries(ADVERSARIES)) {
  await growth(name, (size) => piece.repeat(Math.ceil(size / piece.length)), [10_000, 40_000, 160_000]);
}
report('Dates', figures);
