/** Why an address backs nothing, or little. */
export type Weakness = 'home-page' | 'search-page' | 'shortener' | 'encyclopedia';

const SHORTENERS = new Set([
  'bit.ly',
  'goo.gl',
  't.co',
  'tinyurl.com',
  'ow.ly',
  'is.gd',
  'buff.ly',
  'cutt.ly',
  'rb.gy',
  'shorturl.at',
  'yun.ir',
  'b2n.ir',
  'zaya.io',
  'plink.ir',
  'llink.ir',
  'lnkd.in',
  'dlvr.it',
  'fb.me',
  'wp.me',
  'tiny.cc',
  'rebrand.ly',
  'v.gd',
  't.ly',
  'u.to',
  'vrgl.ir',
]);
const SEARCH_PATH = /^\/(?:search|find|s)(?:\/|$|\.)/i;
/** «/results?search_query=…» is a search; «/results/paris-2024» is who won there. */
const SEARCH_PAGES = /^\/(?:results\/?)?$|search/i;
const SEARCH_QUERY = /[?&](?:q|query|search|search_query|s|keyword|term)=/i;
const HOME_PATH = /^\/?(?:(?:fa|fas|persian|en|ar|farsi|main|home|index)(?:\.\w+)?\/?)*$/i;

/**
 * What is weak about a source's address: the home page or a search page of a site and a shortener link nothing;
 * a bare encyclopedia article links, but weakly. Undefined where nothing is.
 */
export function weaknessOf(target: string): Weakness | undefined {
  const match = /^https?:\/\/([^/?#]+)([^?#]*)(\?[^#]*)?/i.exec(target);
  if (match === null) return undefined;
  const host = match[1]
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/:\d+$/, '');
  const path = match[2];
  const query = match[3] ?? '';
  if (SHORTENERS.has(host)) return 'shortener';
  if (SEARCH_PATH.test(path) || (SEARCH_QUERY.test(query) && (path === '' || SEARCH_PAGES.test(path))))
    return 'search-page';
  if (HOME_PATH.test(path) && query === '') return 'home-page';
  if (/(?:^|\.)wikipedia\.org$/.test(host)) return 'encyclopedia';
  return undefined;
}
