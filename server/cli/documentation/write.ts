import { readFileSync, writeFileSync } from 'node:fs';
import { GENERATED } from './generated';

// Run by `npm run docs` from the project's root.
for (const [path, generate] of Object.entries(GENERATED)) {
  const before = readOrEmpty(path);
  const after = generate(before);
  if (after === before) continue;
  writeFileSync(path, after);
  process.stdout.write(`${path}\n`);
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}
