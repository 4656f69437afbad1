import { proposeNames } from '../../language/entities/propose';
import { extractFeatures, type Features } from '../../language/entities/tagger/features';
import { beginOf, insideOf, LABEL_COUNT, TAGGED_TYPES } from '../../language/entities/tagger/labels';
import { readWords } from '../../language/entities/words/words';
import { read } from '../../language/text/reading';
import type { Forget } from './augment';
import type { LabelledText } from './labelledText';

/** A sentence as the learner sees it. */
export interface Example {
  readonly features: Features;
  readonly first: number;
  readonly last: number;
  /** For each token the labels that it may have, as bits; one bit where the label is known. */
  readonly allowed: Uint16Array;
  /** All its labels are known. */
  readonly certain: boolean;
}

const ANY = 2 ** LABEL_COUNT - 1;
const INSIDE = TAGGED_TYPES.reduce((bits, _, type) => bits | (1 << insideOf(type)), 0);

/** The sentences of a labelled text with their features, as if the lexicons lacked what `forget` names. */
export function toExamples({ text, spans }: LabelledText, forget?: Forget): readonly Example[] {
  const whole = read(text);
  const reading = forget === undefined ? whole : { ...whole, hits: whole.hits.filter((hit) => !forget(hit)) };
  const { tokens } = reading;
  const words = readWords(reading);
  const features = extractFeatures(reading, words, proposeNames(reading, words));
  const labels = new Uint16Array(tokens.count).fill(1);
  for (const span of spans) {
    let inside = false;
    for (let token = 0; token < tokens.count; token += 1) {
      const start = reading.text.starts[tokens.starts[token]];
      if (start < span.start || start >= span.end) continue;
      const type = (TAGGED_TYPES as readonly string[]).indexOf(span.type);
      labels[token] = type < 0 ? ANY : 1 << (inside ? insideOf(type) : beginOf(type));
      inside = true;
    }
  }
  return reading.sentences.flatMap(({ start, end }) => {
    const first = tokens.ofUnit[start];
    const last = tokens.ofUnit[end - 1] + 1;
    const allowed = labels.slice(first, last);
    // A name that was split by our sentence ends goes on without its beginning: leave such a sentence out.
    if (allowed[0] !== ANY && (allowed[0] & INSIDE) !== 0) return [];
    return [{ features, first, last, allowed, certain: !allowed.includes(ANY) }];
  });
}
