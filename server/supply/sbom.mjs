/**
 * Prints a software bill of materials in CycloneDX JSON: Dabir and the packages that are in what it ships, as npm describes
 * them from the lock file. Everything is bundled, so that a bill of what gets installed would be empty. Build first.
 *
 *   npm run sbom > dabir.cdx.json
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const { status, stdout, stderr } = spawnSync(
  'npm',
  ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--package-lock-only'],
  { encoding: 'utf8', maxBuffer: 2 ** 28, shell: process.platform === 'win32' },
);
if (status !== 0) throw new Error(stderr);
const bill = JSON.parse(stdout);
const shipped = new Map(
  JSON.parse(readFileSync(join(process.argv[2] ?? 'dist', 'packages.json'), 'utf8')).map(
    ({ name, version, licence }) => [`${name}@${version}`, licence],
  ),
);
const components = bill.components
  .filter((component) => shipped.has(component['bom-ref']))
  // To npm they are tools of the build; to whoever installs Dabir they are a part of it.
  .map((component) => ({
    ...component,
    scope: 'required',
    properties: undefined,
    // npm leaves out a licence that it has no identifier for.
    licenses: component.licenses ?? [{ license: { name: shipped.get(component['bom-ref']) } }],
  }));
const root = bill.metadata.component['bom-ref'];
const dependencies = [{ ref: root, dependsOn: components.map((component) => component['bom-ref']) }];
console.log(JSON.stringify({ ...bill, components, dependencies }, null, 2));
