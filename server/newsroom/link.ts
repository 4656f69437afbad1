import type { Text } from '../language/text';

/** What a link of the registry names. */
export type Link =
  | { readonly qid: string; readonly link: '' }
  | { readonly qid: ''; readonly link: string }
  | { readonly fault: Text };

const WIKIDATA =
  /^(?:https?:\/\/(?:www\.|m\.)?wikidata\.org\/(?:wiki|entity)\/(?:Special:EntityPage\/)?|wd:|(?=Q))([^#?]*)(?:[#?].*)?$/i;

/** Reads a Wikidata id (`Q212`, `wd:Q212`, its address), or the address of another page. */
export function readLink(text: string): Link {
  const id = WIKIDATA.exec(text)?.[1];
  if (id !== undefined) {
    if (/^Q[1-9]\d*$/.test(id)) return { qid: id, link: '' };
    return {
      fault: {
        fa: `«${text}» شناسهٔ ویکی‌داده نیست: Q و عدد لاتین است، مانند Q212.`,
        en: `“${text}” is no Wikidata id: it is Q and a number, such as Q212.`,
      },
    };
  }
  if (/^https?:\/\//i.test(text) && !/\s/.test(text) && isAddress(text)) return { qid: '', link: text };
  return {
    fault: {
      fa: `«${text}» نشانی نیست؛ نشانی کامل (https://…) یا شناسهٔ ویکی‌داده (Q212) بنویسید.`,
      en: `“${text}” is no address; write a whole one (https://…) or a Wikidata id (Q212).`,
    },
  };
}

function isAddress(text: string): boolean {
  try {
    return new URL(text).hostname.includes('.');
  } catch {
    return false;
  }
}
