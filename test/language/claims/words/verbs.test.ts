import assert from 'node:assert/strict';
import reportingPreverbs from '../../../../server/data/claims/reportingPreverbs.tsv';
import reportingVerbs from '../../../../server/data/claims/reportingVerbs.tsv';
import { conjugate } from '../../../../server/data/compile/conjugation';
import { openTable } from '../../../../server/data/table';
import verbs from '../../../../server/data/verbs.tsv';
import { analyse } from '../../../../server/language/analyse';
import { type Tense, unpackVerbForm } from '../../../../server/language/morphology/verbForm';

const verbTable = openTable(verbs);
const COLUMNS = ['infinitive', 'past', 'present', 'prefix', 'paradigm'];

/** Forms of a verb that report: tense and person as the build conjugates them. */
function formsOf(infinitive: string): readonly string[] {
  for (let row = 0; row < verbTable.size; row += 1) {
    if (verbTable.get(row, 'infinitive') !== infinitive) continue;
    const forms = conjugate(Object.fromEntries(COLUMNS.map((column) => [column, verbTable.get(row, column)])));
    const find = (tense: Tense, person: number): string | undefined =>
      forms.find(({ detail }) => {
        const form = unpackVerbForm(detail);
        return form.tense === tense && form.person === person && !form.negative && !form.passive;
      })?.text;
    const wanted: readonly (readonly [Tense, number])[] = [
      ['past', 3],
      ['past', 6],
      ['imperfect', 3],
      ['imperfect', 6],
      ['perfect', 3],
      ['perfect', 6],
      ['pluperfect', 3],
      ['pluperfect', 6],
      ['present', 3],
      ['present', 6],
    ];
    const found = wanted
      .map(([tense, person]) => find(tense, person))
      .filter((form): form is string => form !== undefined);
    // The same form with a space and with nothing where it has a half-space.
    const [past, , imperfect, imperfects, perfect, perfects] = found;
    const variants = [
      imperfects?.replaceAll('\u200c', ' ') ?? past,
      perfects?.replaceAll('\u200c', ' ') ?? past,
      imperfect.replaceAll('\u200c', ' '),
      imperfect.replaceAll('\u200c', ''),
      perfect.replaceAll('\u200c', ' '),
      past,
    ];
    return [...new Set([...found, ...variants])];
  }
  throw new Error(`no verb ${infinitive}`);
}

/** The sentence in which a verb reports, by the restrictions of its row. */
function frame(frames: ReadonlySet<string>, cue: string, apart: readonly [string, string] | undefined): string {
  if (frames.has('document')) return `گزارش بانک جهانی ${cue} که کار تمام است.`;
  if (frames.has('inside')) return `سخنگوی دولت در گزارش خود ${cue} که کار تمام است.`;
  if (frames.has('demand')) return `سخنگوی دولت از مردم ${cue} که صبور باشند.`;
  if (frames.has('blame')) return `سخنگوی دولت راننده را مقصر ${cue}.`;
  if (frames.has('complement')) return `سخنگوی دولت این اقدام را گامی بزرگ ${cue}.`;
  if (apart !== undefined) return `سخنگوی دولت ${apart[0]} پایان کار ${apart[1]}.`;
  return `سخنگوی دولت ${cue} که کار تمام است.`;
}

const FEWEST_FORMS = 12;

describe('reporting verbs in their frames', () => {
  const preverbTable = openTable(reportingPreverbs);
  for (let row = 0; row < preverbTable.size; row += 1) {
    const frames = new Set(preverbTable.list(row, 'frame'));
    const preverbs = preverbTable.list(row, 'preverb');
    it(`${preverbs[0]} ${preverbTable.get(row, 'verbs')}${frames.has('never') ? ' never' : ''}`, () => {
      const missed: string[] = [];
      let count = 0;
      for (const preverb of preverbs) {
        for (const infinitive of preverbTable.list(row, 'verbs')) {
          for (const form of formsOf(infinitive)) {
            count += 1;
            const cue = `${preverb} ${form}`;
            const text = frame(frames, cue, undefined);
            const { claims } = analyse(text, { syntax: 'plain' });
            const found = claims.some((claim) => {
              if (claim.cue === undefined) return false;
              const at = text.indexOf(cue);
              return claim.cue.start === at && claim.cue.end === at + cue.length;
            });
            if (found === frames.has('never')) missed.push(text);
          }
        }
      }
      assert.ok(count >= FEWEST_FORMS);
      assert.deepEqual(missed, []);
    });
  }

  const simpleTable = openTable(reportingVerbs);
  for (let row = 0; row < simpleTable.size; row += 1) {
    const frames = new Set(simpleTable.list(row, 'frame'));
    const infinitive = simpleTable.get(row, 'verb');
    it(`${infinitive}${frames.has('never') ? ' never' : ''}`, () => {
      const missed: string[] = [];
      const forms = formsOf(infinitive);
      assert.ok(forms.length >= FEWEST_FORMS);
      for (const form of forms) {
        const text = frame(frames, form, undefined);
        const { claims } = analyse(text, { syntax: 'plain' });
        const found = claims.some(
          (claim) => claim.cue !== undefined && text.slice(claim.cue.start, claim.cue.end) === form,
        );
        if (found === frames.has('never')) missed.push(text);
      }
      assert.deepEqual(missed, []);
    });
  }
});
