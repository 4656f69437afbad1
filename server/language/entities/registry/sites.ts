import source from '../../../data/registry/sites.tsv';
import { openTable } from '../../../data/table';
import type { RegistryRow } from '../types';
import { registryEntry, registryRowOf } from './registry';

const table = openTable(source);

/** Where a medium publishes: a host, and a path where it shares the host. */
const ADDRESS = /^https?:\/\/(?:www\.)?([^/?#:]+)(?::\d+)?([^?#]*)/i;

let byId: ReadonlyMap<string, readonly string[]> | undefined;

function sitesById(): ReadonlyMap<string, readonly string[]> {
  byId ??= new Map(Array.from({ length: table.size }, (_, row) => [table.get(row, 'id'), table.list(row, 'hosts')]));
  return byId;
}

/** The sites of a medium, its home first; of a newsroom's own medium the page that its row gives. */
export function sitesOf(row: RegistryRow): readonly string[] {
  const entry = registryEntry(row);
  if (!entry.source) return [];
  const [, host, path] = ADDRESS.exec(entry.house?.link ?? '') ?? [];
  if (host !== undefined) return [`${host.toLowerCase()}${path.replace(/\/$/, '')}`];
  const known = sitesById().get(entry.id);
  if (known !== undefined || entry.house === undefined) return known ?? [];
  const builtIn = registryRowOf(entry.id);
  return (builtIn === undefined ? undefined : sitesById().get(registryEntry(builtIn).id)) ?? [];
}

/** The host of an address, in small letters and without «www.»; undefined where it is none of the web. */
export function hostOf(address: string): string | undefined {
  return ADDRESS.exec(address)?.[1].toLowerCase();
}

/** Whether a host is a site's or stands below it; what its path says is not looked at. */
export function isHostOf(host: string, site: string): boolean {
  const [other] = site.split('/');
  return host === other || host.endsWith(`.${other}`);
}

let byHost: ReadonlyMap<string, RegistryRow> | undefined;

/** A medium that publishes at a host or above it; the first of several that share it. */
export function mediumAt(host: string): RegistryRow | undefined {
  byHost ??= readHosts();
  for (let rest = host; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
    const row = byHost.get(rest);
    if (row !== undefined) return row;
  }
  return undefined;
}

/** Who has a host for itself comes before who shares it by a path. */
function readHosts(): ReadonlyMap<string, RegistryRow> {
  const hosts = new Map<string, RegistryRow>();
  const all = [...sitesById()].flatMap(([id, sites]) => sites.map((site) => ({ id, site })));
  for (const shared of [false, true])
    for (const { id, site } of all) {
      const [host, path] = site.split('/');
      const row = (path !== undefined) === shared && !hosts.has(host) ? registryRowOf(id) : undefined;
      if (row !== undefined) hosts.set(host, row);
    }
  return hosts;
}
