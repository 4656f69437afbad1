import { type Flaw, mended } from '../../../server/language/orthography/flaw';
import { survey } from '../../../server/language/orthography/survey';
import { read } from '../../../server/language/text/reading';

/** The flaws of one paragraph of prose: «kind found → better», with «?» behind the kind where the remedy is no safe one. */
export function flawsIn(text: string): readonly string[] {
  const segments = [{ start: 0, end: text.length, kind: 'prose' as const }];
  const reading = read(text, segments);
  const flaws: Flaw[] = [...survey(reading, segments).flaws.values()].flat();
  return flaws
    .sort((a, b) => a.start - b.start)
    .map((flaw) => {
      const [remedy] = flaw.remedies;
      const found = text.slice(flaw.start, flaw.end);
      const better = remedy === undefined ? '' : ` → ${mended(text, flaw, remedy)}`;
      return `${flaw.kind}${flaw.safe ? '' : '?'} ${found}${better}`;
    });
}
