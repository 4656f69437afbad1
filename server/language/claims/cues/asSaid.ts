import type { VerbClass } from '../words/vocabulary';
import { isPunctuation, Word, type Words, wordText } from '../words/words';
import type { SentenceTokens } from './cues';
import { type Frame, hasFiniteVerb } from './frames';
import type { Candidate } from './verbCandidates';

/** Whose verbs say what the sentence goes on with; one who denies or asks says something else. */
const SAYING: ReadonlySet<VerbClass> = new Set<VerbClass>([
  ...(['say', 'write', 'add', 'stress', 'announce', 'confirm', 'warn', 'claim', 'predict'] as const),
]);

/** «آن‌طور که ایسنا نوشته، …», «چنان‌که رویترز گزارش داده است، …»: what somebody is said to say stands behind his clause. */
export function asSomebodySays(
  words: Words,
  { first, last }: SentenceTokens,
  { first: cueFirst, last: cueLast, verb, reporting, apart }: Candidate,
): { readonly frame: Frame; readonly clause: number } | undefined {
  if (apart || !SAYING.has(reporting.verbClass) || reporting.frames.has('never')) return undefined;
  const clause = Math.max(behindAs(words, first), behindAs(words, openingComma(words, first, cueFirst) + 1));
  if (clause < 0 || clause >= cueFirst || hasFiniteVerb(words, clause, cueFirst - 1)) return undefined;
  const comma = Math.max(cueLast, verb.last) + 1;
  if (!isPunctuation(words, comma, '،') || !hasFiniteVerb(words, comma + 1, last)) return undefined;
  return { frame: { kind: 'clause', first: comma + 1, last, quoted: false }, clause };
}

/** «این حادثه، آن‌طور که شاهدان می‌گویند، …»: the comma that opens the clause put in; the token before the first where there is none. */
function openingComma(words: Words, first: number, before: number): number {
  let at = before - 1;
  while (at > first && !isPunctuation(words, at, '،')) at -= 1;
  return at > first ? at : first - 1;
}

/** The token behind «آن‌طور که», «چنان‌که», «همان گونه که» at a sentence's beginning; -1 where there is none. */
export function behindAs(words: Words, first: number): number {
  let at = first;
  // «همچنان که ایسنا نوشته»; by itself the word is «also».
  while ((words.flags[at] & (Word.and | Word.but | Word.adverb)) !== 0 && (words.flags[at + 1] & Word.que) === 0)
    at += 1;
  const word = wordText(words, at) ?? '';
  // «بنا بر آنچه ایسنا نوشته، …»
  const what = /^(?:طبق|مطابق|بنابر|براساس)$/.test(word) ? at + 1 : /^(?:بنا|بر)$/.test(word) ? at + 2 : -1;
  if (what > 0 && /^[آا]نچه$/.test(wordText(words, what)))
    return (words.flags[what + 1] & Word.que) !== 0 ? what + 2 : what + 1;
  if (/^(?:ه?م?چنانکه|[آا]نطورکه|[آا]نگونهکه|همانطورکه|همانگونهکه)$/.test(word)) return at + 1;
  if (/^(?:[آا]نطور|[آا]نگونه|همانطور|همانگونه|چنان|همچنان)$/.test(word))
    return wordText(words, at + 1) === 'که' ? at + 2 : -1;
  const parted = /^(?:[آا]ن|همان)$/.test(word) && /^(?:طور|گونه)$/.test(wordText(words, at + 1) ?? '');
  return parted && (words.flags[at + 2] & Word.que) !== 0 ? at + 3 : -1;
}
