import type { ClaimKind } from '../language/claims/types';

/** What the title of a source's definition says of it. */
const TITLES: Partial<Record<ClaimKind, string>> = {
  quote: 'منبع: گفته',
  reported: 'منبع: گفته',
  media: 'منبع: رسانه',
  document: 'منبع: سند',
  statistic: 'منبع: آمار',
};

/** The title of a definition that a source of such a claim is given. */
export const titleOfSource = (kind: ClaimKind | undefined): string =>
  (kind === undefined ? undefined : TITLES[kind]) ?? 'منبع';
