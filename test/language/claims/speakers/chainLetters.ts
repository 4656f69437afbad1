import { analyse } from '../../../../server/language/analyse';

/** The chains of a text's claims in their order, a letter each: «aab» where the third is somebody else's. */
export function chainLetters(text: string): string {
  const letters = new Map<number, string>();
  const found = analyse(text, { syntax: 'plain' }).claims.map(({ chain }) => {
    const letter = letters.get(chain) ?? String.fromCharCode(0x61 + letters.size);
    letters.set(chain, letter);
    return letter;
  });
  return found.join('');
}
