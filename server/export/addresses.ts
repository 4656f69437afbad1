/** Schemes that a reader may be led to; `javascript:`, `data:` and their kin run or show what nobody has looked at. */
const FOLLOWED = /^(?:https?|mailto):/i;

/** Browsers leave these out before they read a scheme (WHATWG URL, basic URL parser), and so must who judges it. */
const UNSEEN = /[\0-\x20\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/**
 * The address of a link as it may stand in a page: http, https, mailto, or relative. Characters that no address holds are
 * percent-encoded. Undefined where it is empty or leads elsewhere.
 */
export function followableAddress(target: string | undefined): string | undefined {
  const seen = (target ?? '').replace(UNSEEN, '');
  if (seen === '') return undefined;
  if (/^[^/?#]*:/.test(seen) && !FOLLOWED.test(seen)) return undefined;
  return encodeAddress(seen);
}

/** The address of a source: http or https, with a host. */
export function sourceAddress(target: string | undefined): string | undefined {
  const address = followableAddress(target);
  return address !== undefined && /^https?:\/\/[^/?#]/i.test(address) && isAddress(address) ? address : undefined;
}

function isAddress(address: string): boolean {
  try {
    return new URL(address).host !== '';
  } catch {
    return false;
  }
}

/** What RFC 3987 leaves out of an address, and letters beyond ASCII, percent-encoded; what is encoded stays as it is. */
function encodeAddress(address: string): string {
  return address
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[^!#-;=?-Z[\]_a-z~]/gu, (character) => encodeURIComponent(character))
    .replace(/%(?![0-9A-Fa-f]{2})/g, '%25')
    .replace(/'/g, '%27');
}

/**
 * The IRI of an article: below the address where the site is published, else a name of our own that says its path (RFC
 * 8141). The path's slashes stay.
 */
export function articleAddress(path: string, base: string | undefined): string {
  const encoded = path
    .split('/')
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd')).replace(/'/g, '%27'))
    .join('/');
  const name = encoded === '' ? 'article' : encoded;
  if (base === undefined) return `urn:dabir:${name}`;
  return `${base.replace(/\/*$/, '/')}${name}`;
}
