import { contextWords } from '../words/contextWords';
import type { Draft } from './draft';
import type { Remembered } from './memory';
import { nameWords } from './nameWords';

/** What is sent, kept or told, and no list of people. */
const SENT = /^\s(?:به|برای|خطاب|مبنی|را|درباره)\s/u;
/** Behind this, or before a comma and «و», stands one of several people. */
const LISTED = /[:：،؛]\s*$/u;
const LISTING = /^\s*(?:[،؛:]|و\s)/u;
const OF_SOMEBODY: ReadonlySet<string> = new Set(contextWords('of-somebody'));

/**
 * «پیام مودی» after «نارندرا مودی، نخست‌وزیر هند»: what is his, where a cue took it for somebody of his family. Without the two words his
 * family name is found there.
 */
export function withoutWhose(
  drafts: readonly Draft[],
  remembered: readonly Remembered[],
  text: string,
): { readonly drafts: readonly Draft[]; readonly remembered: readonly Remembered[] } {
  if (remembered.length === 0) return { drafts, remembered };
  const isHis = ({ type, via, row, roles, start, end }: Draft): boolean => {
    if (type !== 'person' || via !== 'cue' || row !== undefined || roles.length > 0) return false;
    const { keys } = nameWords(text.slice(start, end));
    if (keys.length !== 2 || !OF_SOMEBODY.has(keys[0])) return false;
    if (LISTED.test(text.slice(Math.max(0, start - 3), start)) || LISTING.test(text.slice(end, end + 4))) return false;
    const isSent = SENT.test(text.slice(end, end + 10));
    return remembered.some(
      ({ family, full }) =>
        family === keys[1] && full.end <= start && (full.row !== undefined || (isSent && full.roles.length > 0)),
    );
  };
  const dropped = new Set(drafts.filter(isHis));
  if (dropped.size === 0) return { drafts, remembered };
  return {
    drafts: drafts.filter((draft) => !dropped.has(draft)),
    remembered: remembered.filter(({ full }) => !dropped.has(full)),
  };
}
