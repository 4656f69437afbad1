/**
 * The pieces of the Persian verb (Anvari and Ahmadi Givi, «دستور زبان فارسی»): endings of six persons behind two stems, the
 * copula behind the participle, «ب» and «ن» before a stem.
 */
export const PAST_ENDINGS = ['م', 'ی', '', 'یم', 'ید', 'ند'] as const;
export const PRESENT_ENDINGS = ['م', 'ی', 'د', 'یم', 'ید', 'ند'] as const;
export const COPULAS = ['ام', 'ای', 'است', 'ایم', 'اید', 'اند'] as const;

/** «ب» or «ن» before a stem: آ gives «بیا», ا gives «بی». */
export function prefixed(letter: 'ب' | 'ن', stem: string): string {
  if (stem.startsWith('آ')) return `${letter}یا${stem.slice(1)}`;
  if (stem.startsWith('ای')) return `${letter}${stem}`;
  if (stem.startsWith('ا')) return `${letter}ی${stem.slice(1)}`;
  return letter + stem;
}

/** «گفته», «نگفته» */
export function participleOf(past: string, negative: boolean): string {
  return `${negative ? prefixed('ن', past) : past}ه`;
}
