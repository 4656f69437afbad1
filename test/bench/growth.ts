import { type Reading, read } from '../../server/language/text/reading';
import { type Figure, measure, slope } from './harness';

/** What a recogniser costs at the largest of some sizes of text, and how its cost grows over them. */
export async function growthOf(
  name: string,
  recognise: (reading: Reading) => unknown,
  textOf: (size: number) => string,
  sizes: readonly number[],
): Promise<Figure> {
  const points: { size: number; cost: number }[] = [];
  for (const size of sizes) {
    const reading = read(textOf(size));
    const { value } = await measure(name, () => recognise(reading), { time: 100 });
    points.push({ size, cost: value });
  }
  const last = points[points.length - 1];
  return {
    name: `${name}: ${(last.size / 1000).toLocaleString('en')} KB`,
    value: last.cost,
    unit: 'ms',
    samples: sizes.length,
    note: `slope ${slope(points).toFixed(2)}; 1 is linear`,
  };
}
