import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The packages whose code or files are in what esbuild wrote.
 *
 * @param {readonly import('esbuild').Metafile[]} metafiles
 * @returns {{ name: string, version: string, licence: string, folder: string }[]} in the order of their names; a licence that the package does not name is ''
 */
export function packagesIn(metafiles) {
  const folders = new Set();
  for (const { outputs } of metafiles)
    for (const { inputs } of Object.values(outputs))
      for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
        const found = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path);
        // Files that esbuild copies, such as fonts, count none of their bytes.
        if (found !== null && (bytesInOutput > 0 || !/\.[cm]?[jt]s$/.test(path))) folders.add(found[0]);
      }
  // The build copies the font's licence by its name, and the font by the style sheet's.
  folders.add('node_modules/vazirmatn');
  return [...folders]
    .map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      return { name, version, licence: typeof license === 'string' ? license : (license?.type ?? ''), folder };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Licences of others from whose facts the lexicons were made. */
const OF_DATA = 'server/data/licences';

/**
 * The texts of the licences of packages and of data, which go with every copy of them, as they ask for.
 *
 * @param {ReturnType<typeof packagesIn>} packages
 */
export function licencesOf(packages) {
  const parts = packages.map(({ name, version, licence, folder }) => {
    const file = existsSync(folder)
      ? readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying|ofl)(?:[.-].*)?$/i.test(entry))
      : undefined;
    const text = file === undefined ? '' : `\n\n${readFileSync(join(folder, file), 'utf8').trim()}`;
    return `${name} ${version} (${licence})${text}\n`;
  });
  const ofData = readdirSync(OF_DATA)
    .sort()
    .map((file) => `${readFileSync(join(OF_DATA, file), 'utf8').trim()}\n`);
  const all = [...parts, ...ofData].join(`\n${'-'.repeat(80)}\n\n`);
  return `Dabir contains parts of the packages below, and facts from the data behind them.\n\n${all}`;
}
