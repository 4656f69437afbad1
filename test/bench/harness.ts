import { cpus, totalmem } from 'node:os';
import { Bench } from 'tinybench';

/** One measured figure. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** How many values the median is taken of. */
  readonly samples: number;
  readonly note?: string;
}

const machine = `${cpus()[0]?.model ?? 'unknown processor'} × ${cpus().length}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;

/** The median time of a synchronous piece of work, in milliseconds, after warm-up. */
export async function measure(
  name: string,
  work: () => unknown,
  options: { readonly time?: number; readonly note?: string } = {},
): Promise<Figure> {
  const bench = new Bench({ time: options.time ?? 500, iterations: 5, warmupTime: 100, warmupIterations: 1 });
  bench.add(name, () => {
    work();
  });
  await bench.run();
  const result = bench.tasks[0].result;
  if (result.state !== 'completed') throw new Error(`${name}: ${result.state}`);
  return {
    name,
    value: result.latency.p50,
    unit: 'ms',
    samples: bench.tasks[0].runs,
    ...(options.note === undefined ? {} : { note: options.note }),
  };
}

/** The slope of log(cost) over log(size): 1 is linear. Least squares. */
export function slope(points: readonly { readonly size: number; readonly cost: number }[]): number {
  const xs = points.map(({ size }) => Math.log(size));
  const ys = points.map(({ cost }) => Math.log(cost));
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const x = mean(xs);
  const y = mean(ys);
  const covariance = xs.reduce((sum, value, index) => sum + (value - x) * (ys[index] - y), 0);
  return covariance / xs.reduce((sum, value) => sum + (value - x) ** 2, 0);
}

/** How the cost grows with the size, as a figure. */
export const slopeFigure = (points: Parameters<typeof slope>[0]): Figure => ({
  name: 'slope of cost over size',
  value: slope(points),
  unit: '',
  samples: points.length,
  note: '1 is linear',
});

/** Prints figures as a table, or as one JSON object with `--json`. */
export function report(title: string, figures: readonly Figure[]): void {
  if (process.argv.includes('--json')) {
    console.log(JSON.stringify({ title, machine, figures }));
    return;
  }
  console.log(`\n## ${title}\n\n${machine}\n\n| what | median | samples | note |\n|---|---:|---:|---|`);
  for (const { name, value, unit, samples, note } of figures) {
    console.log(`| ${name} | ${value.toPrecision(3)} ${unit} | ${samples} | ${note ?? ''} |`);
  }
}
