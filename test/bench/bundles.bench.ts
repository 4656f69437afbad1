import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Figure, report } from './harness';

/** What is shipped, as `--production` builds it. Kilobytes are thousands of bytes. */
const BUNDLES = [
  'cli/main.js',
  'cli/commands.js',
  'cli/mcp.js',
  'library/main.js',
  'server/main.node.js',
  'server/server.js',
  'client/main.node.js',
  'client/desktop.js',
  'client/main.web.js',
  'client/editor/page.js',
  'client/overview/page.js',
] as const;

function sizeOf(name: string, bytes: Uint8Array): Figure {
  const packed = Math.round(gzipSync(bytes, { level: 9 }).length / 1000);
  return { name, value: bytes.length / 1000, unit: 'kB', samples: 1, note: `${packed} kB in gzip` };
}

const data = readdirSync('dist/server/data').map((name) => readFileSync(join('dist/server/data', name)));
report('Bundles', [
  ...BUNDLES.map((name) => sizeOf(name, readFileSync(join('dist', name)))),
  sizeOf('server/data: the automaton, the tagger and the tables that the server reads', Buffer.concat(data)),
]);
