import type { Automaton } from '../../data/automaton';
import { createMemory } from '../memory';
import { suffixAt } from './suffixes';
import { NO_WORD } from './vocabulary';

/** The fields of one form that ends within a word: its length in units, the automaton's node behind it, the suffix that is the rest. */
export const FORM_FIELDS = 3;
const FIRST_WORDS = 1 << 10;

/**
 * Where each word leads an automaton by its letters alone. The news says the same words again and again: their letters are gone
 * through once a word and not once a token.
 */
export class WordSteps {
  /** Of each word that was asked for: the node behind its last letter or -1, how many forms end within it, those forms. */
  steps = new Int32Array(FIRST_WORDS * 4);
  /** Where the steps of a word begin, by its number; 0 where they are not known. */
  #places = new Uint32Array(FIRST_WORDS);
  #size = 1;
  readonly #automaton: Automaton;

  constructor(automaton: Automaton) {
    this.#automaton = automaton;
  }

  /** Where in `steps` those of a word stand, until the next word is asked for. */
  placeOf(word: number, units: Uint16Array, start: number, end: number): number {
    const known = word < this.#places.length ? this.#places[word] : 0;
    if (known !== 0) return known;
    const place = this.#size;
    const next = this.#read(place, units, start, end);
    // What has no number is written over by the next word.
    if (word !== NO_WORD) this.#keep(word, place, next);
    return place;
  }

  #read(place: number, units: Uint16Array, start: number, end: number): number {
    const most = place + 2 + (end - start) * FORM_FIELDS;
    if (most > this.steps.length) {
      const larger = new Int32Array(Math.max(this.steps.length * 2, most));
      larger.set(this.steps);
      this.steps = larger;
    }
    const { steps } = this;
    const automaton = this.#automaton;
    let next = place + 2;
    let node = 0;
    for (let unit = start; unit < end; unit += 1) {
      node = automaton.child(node, units[unit]);
      if (node < 0) break;
      if (unit + 1 === end || automaton.firstEntry(node) === automaton.firstEntry(node + 1)) continue;
      const suffix = suffixAt(units, unit + 1, end);
      if (suffix < 0) continue;
      steps[next] = unit + 1 - start;
      steps[next + 1] = node;
      steps[next + 2] = suffix;
      next += FORM_FIELDS;
    }
    steps[place] = node;
    steps[place + 1] = (next - place - 2) / FORM_FIELDS;
    return next;
  }

  #keep(word: number, place: number, next: number): void {
    if (word >= this.#places.length) {
      const larger = new Uint32Array(word * 2);
      larger.set(this.#places);
      this.#places = larger;
    }
    this.#places[word] = place;
    this.#size = next;
  }
}

const known = createMemory<Automaton, WordSteps>();

/** The steps of words in an automaton; kept as long as it is. */
export function wordSteps(automaton: Automaton): WordSteps {
  let steps = known.get(automaton);
  if (steps === undefined) {
    steps = new WordSteps(automaton);
    known.set(automaton, steps);
  }
  return steps;
}
