import type { Text } from '../text';
import { indexLines } from './lineIndex';
import { writePlace } from './placeWording';

/** What an engine says of a text that is no JSON, and where it stopped, if it says so; in one line. */
export function jsonFault(text: string, error: unknown): Text {
  const reason = error instanceof Error ? error.message : String(error);
  // An engine quotes the text, of which nothing is to reach a terminal as it is.
  const en = reason.replace(/[\p{Cc}\s]+/gu, ' ').trim();
  // V8: “Unexpected token … in JSON at position 12”, since Node 22 with “(line 2 column 3)”.
  const placed = /^(.*?)(?: in JSON)? at position (\d+)/.exec(en);
  if (placed === null)
    return { fa: /\bend of (?:JSON|data)\b/.test(en) ? 'نیمه‌کاره است' : 'نشانه‌ای در آن جابه‌جا است', en };
  const place = writePlace(indexLines(text).positionAt(Number(placed[2])));
  return { fa: place.fa, en: `${place.en}: ${placed[1]}` };
}
