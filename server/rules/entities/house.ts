import type { Analysis } from '../../language/analyse';
import { type House, registryEntry } from '../../language/entities/registry/registry';
import type { ResolvedEntity } from '../../language/entities/types';
import { CharacterClass, classOf, foldOf } from '../../language/text/characters';
import { editDistance } from '../../language/text/editDistance';
import { foldKey } from '../../language/text/fold';

/** What a newsroom's registry writes for a mention that is written otherwise. */
export interface HouseSpelling {
  readonly right: string;
  /** The same words in another spelling, and not another name of the same thing. */
  readonly sameWords: boolean;
}

/** What the newsroom writes in place of a name; undefined where it is right, or the newsroom does not say. */
export function houseSpelling(
  { article }: Analysis,
  { row, start, end }: Pick<ResolvedEntity, 'row' | 'start' | 'end'>,
): HouseSpelling | undefined {
  const entry = row === undefined ? undefined : registryEntry(row);
  if (entry?.house === undefined) return undefined;
  const written = article.text.slice(start, end);
  const plain = isWrong(written, entry.name, entry.house);
  if (plain !== undefined) return plain;
  // «آمریکای»: the ezafe after a long vowel is written, and goes with the name.
  const bare = /^(.*[اوآ])ی$/su.exec(spelled(written))?.[1];
  const wrong = bare === undefined ? undefined : isWrong(bare, entry.name, entry.house);
  return wrong === undefined ? undefined : { ...wrong, right: withEzafe(wrong.right) };
}

function isWrong(written: string, right: string, { prefers, avoid }: House): HouseSpelling | undefined {
  const own = spelled(written);
  if (own === spelled(right)) return undefined;
  const key = foldKey(written);
  const rightKey = foldKey(right);
  const isAvoided = avoid.some((variant) => {
    const other = foldKey(variant);
    // Where the two differ in their spaces only, the spaces are what is avoided.
    return other === key && (other !== rightKey || spelled(variant) === own);
  });
  const sameWords = key === rightKey || isNear(key, rightKey);
  return isAvoided || (prefers && sameWords) ? { right, sameWords } : undefined;
}

/** Below this many letters names that differ in one have too many neighbours. */
const SHORTEST = 3;
/** From this many letters on two names may differ in two of them. */
const LONG = 7;

function isNear(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  if (shorter < SHORTEST) return false;
  const most = shorter >= LONG ? 2 : 1;
  return Math.abs(one.length - other.length) <= most && editDistance(one, other) <= most;
}

/** A spelling without what rules of typography judge: Arabic letters, digits, harakat, tatweel, doubled spaces. */
function spelled(text: string): string {
  let result = '';
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    switch (classOf(unit)) {
      case CharacterClass.mark:
      case CharacterClass.bidi:
        break;
      case CharacterClass.space:
        if (!result.endsWith(' ')) result += ' ';
        break;
      case CharacterClass.letter:
        if (TYPOGRAPHIC.has(text[index])) result += String.fromCharCode(foldOf(unit));
        else if (foldOf(unit) !== 0) result += text[index];
        break;
      case CharacterClass.digit:
        result += String.fromCharCode(foldOf(unit));
        break;
      default:
        result += text[index];
    }
  }
  return result.trim();
}

const TYPOGRAPHIC: ReadonlySet<string> = new Set('يىكۀ');

/** The ezafe on a name: written after a long vowel and after a silent ه. */
function withEzafe(name: string): string {
  if (/[اوآ]$/u.test(name)) return `${name}ی`;
  return /ه$/u.test(name) ? `${name}\u200cی` : name;
}

/** Whether a mention stands in quotation marks that were opened in its block: another's words, or a title. */
export function isQuoted({ article }: Analysis, { start, block }: ResolvedEntity): boolean {
  const before = article.text.slice(article.blocks[block]?.start ?? start, start);
  return before.lastIndexOf('«') > before.lastIndexOf('»');
}
