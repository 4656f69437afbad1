import type { Text } from '../language/text';
import { isMostlyPersian } from '../language/text/characters';

/** Files of these names are Persian by their name; others have to show it, so that a README beside articles is left alone. */
const OURS = /\.(?:fanews|khabar|fa\.md|fa\.txt)$/i;

/** Whether a text is for Dabir, as the editor decides it: by its name, or because it is mostly Persian. */
export function isPersianArticle(name: string, text: string): boolean {
  return OURS.test(name) || isMostlyPersian(text);
}

/** What is said of a file or an input that was named and is not for Dabir. */
export const NOT_PERSIAN: Text = {
  fa: 'متن فارسی نیست؛ کنار گذاشته شد.',
  en: 'this is no Persian text; left alone.',
};
