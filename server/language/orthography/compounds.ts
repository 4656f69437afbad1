import compoundTable from '../../data/orthography/compounds.tsv';
import phraseTable from '../../data/orthography/deprecatedPhrases.tsv';
import { openTable } from '../../data/table';
import { HALF_SPACE } from '../text/characters';
import { foldKey, Gap } from '../text/fold';
import type { Hit } from '../text/hits';
import type { Reading } from '../text/reading';
import type { Flaw, Remedy } from './flaw';
import { foldedWord } from './foldedWord';
import { joins, joint } from './letters';
import { isTooAndWord } from './together';
import { isParticiple, verbForms } from './verbs';

const compounds = openTable(compoundTable);
const phrases = openTable(phraseTable);

interface Compound {
  /** Where its parts meet, in units from its start. */
  readonly boundaries: readonly number[];
  /** «همچنان»: written as one word, the half-space is tolerated. */
  readonly isSolid: boolean;
  readonly joinedIsRight: boolean;
  readonly spacedIsRight: boolean;
  /** «هم‌خانه»: its parts apart are «too» and a word, unless what stands beside them says otherwise. */
  readonly isRatherToo: boolean;
}

const opened = new Map<number, Compound>();

function compoundAt(row: number): Compound {
  const known = opened.get(row);
  if (known !== undefined) return known;
  const parts = compounds.get(row, 'compound').split(HALF_SPACE);
  const boundaries: number[] = [];
  let length = 0;
  for (const part of parts.slice(0, -1)) {
    length += foldKey(part).length;
    boundaries.push(length);
  }
  const accepted = compounds.list(row, 'accepted');
  const compound = {
    boundaries,
    isSolid: accepted.includes('solid'),
    joinedIsRight: accepted.includes('joined') || accepted.includes('solid'),
    spacedIsRight: accepted.includes('spaced'),
    isRatherToo: accepted.includes('too'),
  };
  opened.set(row, compound);
  return compound;
}

/** Finds compounds whose parts stand apart or run together, and phrases that an editor strikes out. */
export function findCompoundFlaws(reading: Reading, flaws: Flaw[]): void {
  let free = 0;
  for (const hit of reading.hits) {
    if (hit.lexicon === 'deprecatedPhrase') readPhrase(reading, hit, flaws);
    else if (hit.lexicon === 'compound' && hit.start >= free) {
      readCompound(reading, hit, flaws);
      free = hit.end;
    }
  }
}

/** «با هم بازی کرد», «از میان برد», «به کمک خلبان»: words that belong to the one before them, by their first letters. */
const BELONGS: readonly (readonly [before: string, first: string])[] = [
  ['با', 'هم'],
  ['از', 'میان'],
  ['با', 'کمک'],
  ['به', 'کمک'],
];

/** «با هم وطنان»: people, who are no adverb; «با هم پیمان بستند» is no plural. */
const isOfPeople = ({ text, tokens }: Reading, hit: Hit): boolean => {
  const end = tokens.ends[tokens.ofUnit[hit.end - 1]];
  const compound = foldKey(compounds.get(hit.row, 'compound'));
  return compound.length + 2 === end - hit.start && foldedWord(text, end - 2, end) === 'ان';
};

function belongsBefore(reading: Reading, hit: Hit): boolean {
  const { text, tokens } = reading;
  const token = tokens.ofUnit[hit.start] - 1;
  if (token < 0 || isOfPeople(reading, hit)) return false;
  return BELONGS.some(
    ([before, first]) =>
      foldedWord(text, tokens.starts[token], tokens.ends[token]) === before &&
      foldedWord(text, hit.start, hit.start + first.length) === first,
  );
}

/** What makes a finite verb of the participle before it. */
export const AUXILIARY = /^(?:ا|نی)ست$|^ن?(?:بود|باش)(?:م|ی|د|ند|یم|ید|ه)?$|^(?:ا(?:م|ند|یم|ید)|خواه.*)$/;

/** «سیل زده است», «کوتاه شده‌اند»: a verb and its complement, which stand apart; «مردم سیل‌زده» is a compound. */
function endsInVerb({ text, tokens }: Reading, hit: Hit, lastPart: number): boolean {
  if (!isParticiple(foldedWord(text, lastPart, hit.end))) return false;
  const token = tokens.ofUnit[hit.end - 1];
  if (tokens.ends[token] > hit.end) return AUXILIARY.test(foldedWord(text, hit.end, tokens.ends[token]));
  const next = token + 1;
  return next < tokens.count && AUXILIARY.test(foldedWord(text, tokens.starts[next], tokens.ends[next]));
}

/** «به آن دست یابیم»: a form of the verb, and not «دست‌یابی» of mine. */
const isFiniteForm = ({ text, tokens }: Reading, { suffix, end }: Hit, lastPart: number): boolean =>
  suffix?.kind === 'possessive' &&
  text.gaps[end] === 0 &&
  verbForms().afterMi.has(foldedWord(text, lastPart, tokens.ends[tokens.ofUnit[lastPart]]));

/** «بسم الله الرحمن الرحیم», «سلام الله علیها»: God's name, and Arabic that goes on behind it. */
const GOD = 'الله';
const GOES_ON_IN_ARABIC = /^(?:ال.{3,}|علی(?:ه|ها|هم|هما|ک|کم)|تعالی)$/;
/** «صلوات الله و سلامه علیه», «رحمت الله و برکاته»: the same with «و» between. */
const GOES_ON_BEHIND_AND = /^(?:سلام|صلوات|رحمت|برکات|رضوان|ملائکت)(?:ه|ها|هم)$/;

export function goesOnInArabic({ text, tokens }: Reading, end: number): boolean {
  if (foldedWord(text, Math.max(0, end - GOD.length), end) !== GOD) return false;
  const last = tokens.ofUnit[end - 1];
  const [next, after] = [last + 1, last + 2].map((token) =>
    token < tokens.count ? foldedWord(text, tokens.starts[token], tokens.ends[token]) : '',
  );
  return GOES_ON_IN_ARABIC.test(next) || (next === 'و' && GOES_ON_BEHIND_AND.test(after));
}

/** «این گونه‌ها»: these kinds; what means «so» has no plural. */
const SO = 'گونه';
const SORTS = /^ها/;
const isOfSorts = ({ text, tokens }: Reading, hit: Hit): boolean => {
  const end = tokens.ends[tokens.ofUnit[hit.end - 1]];
  return (
    end > hit.end && foldedWord(text, hit.end - SO.length, hit.end) === SO && SORTS.test(foldedWord(text, hit.end, end))
  );
};

/** «مرگ [بار دیگر] آمد», «فاجعه بار دیگر رخ داد»: once more. */
const isAgain = ({ text, tokens }: Reading, hit: Hit): boolean => {
  const next = tokens.ofUnit[hit.end - 1] + 1;
  return (
    next < tokens.count &&
    foldedWord(text, hit.end - 3, hit.end) === 'بار' &&
    foldedWord(text, tokens.starts[next], tokens.ends[next]) === 'دیگر'
  );
};

/** «رئیس [جمهوری اسلامی] ایران»: whose president he is, where the republic's name goes on. */
const REPUBLIC = /جمهوری$/;
const KIND_OF_REPUBLIC = /^(?:اسلامی|خلق|دموکراتیک|دمکراتیک|فدرال|عربی|متحد|خودمختار)$/;
function namesRepublic({ text, tokens }: Reading, hit: Hit): boolean {
  const last = tokens.ofUnit[hit.end - 1];
  return (
    last + 1 < tokens.count &&
    REPUBLIC.test(foldedWord(text, hit.start, tokens.ends[last])) &&
    KIND_OF_REPUBLIC.test(foldedWord(text, tokens.starts[last + 1], tokens.ends[last + 1]))
  );
}

/** «همبندیهای», «زمینلرزهای»: an ending that has run into the compound's last part, too. */
function jointBeforeEnding({ text }: Reading, { suffix, end }: Hit): Remedy {
  const last = String.fromCharCode(text.units[end - 1]);
  const isLost = suffix !== undefined && text.gaps[end] === Gap.none && joins(last);
  const takesJoint = suffix?.text.startsWith('ها') || (last === 'ه' && /^ا(?:ی|م|ش|ند)/.test(suffix?.text ?? ''));
  return isLost && takesJoint ? [{ start: text.ends[end - 1], end: text.ends[end - 1], text: HALF_SPACE }] : [];
}

function readCompound(reading: Reading, hit: Hit, flaws: Flaw[]): void {
  const { text, tokens, source } = reading;
  const { boundaries, isSolid, joinedIsRight, spacedIsRight, isRatherToo } = compoundAt(hit.row);
  const remedy = [];
  const lastBoundary = boundaries[boundaries.length - 1];
  for (const boundary of boundaries) {
    const unit = hit.start + boundary;
    const gap = text.gaps[unit];
    const left = String.fromCharCode(text.units[unit - 1]);
    const from = text.ends[unit - 1];
    const to = text.starts[unit];
    // «نیمهٔ راه»: the ezafe keeps the two apart.
    if ((gap & Gap.line) !== 0 || source[from - 1] === '\u0654') return;
    if ((gap & Gap.space) !== 0) {
      if (boundary === lastBoundary && (endsInVerb(reading, hit, unit) || isFiniteForm(reading, hit, unit))) break;
      if (
        spacedIsRight ||
        belongsBefore(reading, hit) ||
        isTooAndWord(reading, hit, isRatherToo && !isOfPeople(reading, hit)) ||
        isAgain(reading, hit) ||
        isOfSorts(reading, hit) ||
        namesRepublic(reading, hit) ||
        goesOnInArabic(reading, hit.end) ||
        !/^[\s\u200b-\u200f\u00ad]+$/.test(source.slice(from, to))
      )
        return;
      remedy.push({ start: from, end: to, text: isSolid ? '' : joint(left) });
    } else if ((gap & Gap.half) === 0 && joins(left)) {
      if (joinedIsRight) return;
      remedy.push({ start: from, end: from, text: HALF_SPACE });
    }
  }
  if (remedy.length === 0) return;
  remedy.push(...jointBeforeEnding(reading, hit));
  const last = tokens.ofUnit[hit.end - 1];
  const end = Math.max(text.ends[tokens.ends[last] - 1], text.ends[hit.end - 1]);
  flaws.push({ kind: 'zwnj-compound', start: text.starts[hit.start], end, remedies: [remedy], safe: false });
}

/** A phrase that is better left out than replaced. */
export const EMPTY_PHRASE = 'empty';

function readPhrase({ text, source }: Reading, hit: Hit, flaws: Flaw[]): void {
  // An ending behind it makes it another word: «بایستیم».
  if (hit.tail !== hit.end) return;
  const start = text.starts[hit.start];
  const end = text.ends[hit.end - 1];
  if (/[\n*_[\]]/.test(source.slice(start, end))) return;
  const replacements = phrases.list(hit.row, 'better');
  if (replacements.length > 0) {
    const remedies = replacements.map((better) => [{ start, end, text: better }]);
    flaws.push({ kind: 'deprecated-phrase', start, end, remedies, safe: false });
    return;
  }
  // With «که» and the comma behind it, where the sentence goes on.
  const [behind = ''] =
    /^(?:[ \t]+ک[هە](?![\p{L}\u200c])،?|[،:])?[ \t]+(?=\p{L})/u.exec(source.slice(end, end + 8)) ?? [];
  const remedies = behind === '' ? [] : [[{ start, end: end + behind.length, text: '' }]];
  flaws.push({ kind: 'deprecated-phrase', start, end, remedies, safe: false, detail: EMPTY_PHRASE });
}
