import { CharacterClass, classOf, foldOf } from '../../language/text/characters';

/** A form as the automaton knows it: its units without white space, and where its pieces meet. */
export interface Pieces {
  readonly units: readonly number[];
  /** Places between pieces: a space, a half-space or nothing may stand there; where `strict`, not nothing. */
  readonly boundaries: readonly { readonly at: number; readonly strict: boolean }[];
}

/** Pieces shorter than this on either side of a written space keep it: «به نام» is not «بهنام». */
const SHORT_PIECE = 3;

const VAV = 0x648;

/**
 * Splits a form at its half-spaces (flexible) and spaces. A written space is flexible too when both neighbours are long
 * enough that their union is no other word; next to a short piece it is strict. «و» runs into the word that it joins in
 * many a newsroom: «سیستان وبلوچستان».
 */
export function toPieces(form: string): Pieces {
  const units: number[] = [];
  const joints: { at: number; space: boolean }[] = [];
  for (let index = 0; index < form.length; index += 1) {
    const unit = form.charCodeAt(index);
    const characterClass = classOf(unit);
    if (characterClass === CharacterClass.halfSpace) joints.push({ at: units.length, space: false });
    else if (characterClass === CharacterClass.space) joints.push({ at: units.length, space: true });
    else {
      const folded = foldOf(unit);
      if (folded !== 0) units.push(folded);
    }
  }
  const edges = [0, ...joints.map((joint) => joint.at), units.length];
  const boundaries = joints.map((joint, index) => {
    const before = joint.at - edges[index];
    const after = edges[index + 2] - joint.at;
    const isBehindAnd = index > 0 && before === 1 && units[edges[index]] === VAV && after >= SHORT_PIECE;
    const isShort = before < SHORT_PIECE || after < SHORT_PIECE;
    return { at: joint.at, strict: joint.space && isShort && !isBehindAnd };
  });
  return { units, boundaries };
}
