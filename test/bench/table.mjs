/** How a figure is shown: three digits, and no exponent that nobody reads. */
const shown = (value) => (Math.abs(value) >= 1000 ? Math.round(value).toLocaleString('en') : value.toPrecision(3));

/**
 * A report as a table of Markdown.
 *
 * @param {{ title: string, figures: readonly { name: string, value: number, unit: string, samples: number, note?: string }[] }} report
 */
export function tableOf({ title, figures }) {
  const rows = figures.map(
    ({ name, value, unit, samples, note }) => `| ${name} | ${shown(value)} ${unit} | ${samples} | ${note ?? ''} |`,
  );
  return `## ${title}\n\n| what | median | samples | note |\n|---|---:|---:|---|\n${rows.join('\n')}\n`;
}

/**
 * All reports as one page, in the order in which they were first measured, and what is written about them by hand.
 *
 * @param {readonly { title: string, machine: string, date: string, figures: readonly object[] }[]} reports
 * @param {string} costs
 */
export function pageOf(reports, costs) {
  const machines = [...new Set(reports.map(({ machine, date }) => `${machine}; ${date}`))];
  const head = `# Benchmarks

Written by \`npm run bench\` and \`npm run bench:peers\`, which measure and replace what they measured; \`npm run bench -- server\`
measures one of them, and \`npm run profile\` looks where the time goes: [what bounds it](#what-bounds-it) stands at the end. The same
figures for programs: [test/bench/results.json](test/bench/results.json). User time is the processor's, of all threads; times
without a note are the clock's.

${machines.map((line) => `- ${line}`).join('\n')}
`;
  return `${head}\n${reports.map(tableOf).join('\n')}\n${costs}`;
}
