import assert from 'node:assert/strict';
import { type Analysis, analyse, createAnalysisCache } from '../../../../server/language/analyse';
import type { Claim } from '../../../../server/language/claims/types';
import { numbered } from '../../numbered';

const BEGINNING = `# سفر وزیر

به گزارش ایسنا، حسین امیرعبداللهیان، وزیر امور خارجه ایران، گفت که گفت‌وگوها خوب بود.

وی افزود که ۲۵ درصد کار پایان یافته است.

`;
const MIDDLE = 'سخنگوی دولت گفت که ۱۱۱ نفر آمدند.';
const END = `

وی تأکید کرد که کار ادامه دارد.

سازمان ملل متحد اعلام کرد که کمک‌ها رسیده است.

او همچنین گفت که راه‌ها باز شده‌اند.
`;
const FIRST = `${BEGINNING}${MIDDLE}${END}`;

/** What an editor's analyses of one text after another give. */
function analyses(...texts: readonly string[]): readonly Analysis[] {
  const cache = createAnalysisCache();
  return texts.map((text) => {
    const analysis = analyse(text, { syntax: 'markdown' }, cache);
    assert.deepEqual(numbered(analysis), numbered(analyse(text, { syntax: 'markdown' })));
    return analysis;
  });
}

/** The blocks of which a claim was read anew: one that was recalled in its place still has the range of its cue. */
function readAnew(before: readonly Claim[], after: readonly Claim[]): readonly number[] {
  const known = new Set(before.map(({ cue }) => cue));
  return [...new Set(after.filter(({ cue }) => cue !== undefined && !known.has(cue)).map(({ block }) => block))];
}

describe('the claims of a text that is typed in', () => {
  it('are read anew where a word is typed and where a speech may look ahead to it, and nowhere else', () => {
    const [before, after] = analyses(FIRST, `${BEGINNING}${MIDDLE.replace('۱۱۱', '۲۲۲')}${END}`);
    const typed = before.blocks.findIndex(({ block }) => FIRST.slice(block.start, block.end) === MIDDLE);
    assert.ok(typed > 0 && typed + 2 < before.blocks.length);
    assert.deepEqual(
      readAnew(before.claims, after.claims).filter((block) => block > typed || block < typed - 3),
      [],
    );
    assert.ok(readAnew(before.claims, after.claims).includes(typed));
  });

  it('are left alone where a name is mentioned before them that the article had not', () => {
    const head = (place: string): string => `باران در ${place} بارید.\n\n${FIRST}`;
    const [before, after] = analyses(head('خیابان'), head('بیرجند'));
    assert.equal(after.entities.length, before.entities.length + 1);
    assert.deepEqual(readAnew(before.claims, after.claims), []);
  });

  it('are recalled where a keystroke is taken back that had them read anew', () => {
    const changed = `${BEGINNING}${MIDDLE.replace('سخنگوی دولت', 'جو بایدن')}${END}`;
    const [before, between, after] = analyses(FIRST, changed, FIRST);
    assert.ok(readAnew(before.claims, between.claims).length > 0);
    assert.deepEqual(readAnew(before.claims, after.claims), []);
  });

  it('follow a speaker who has become another one, to the end of the section', () => {
    const [before, after] = analyses(FIRST, `${BEGINNING}${MIDDLE.replace('سخنگوی دولت', 'جو بایدن')}${END}`);
    const chainOf = ({ claims }: Analysis, text: string, words: string): number | undefined =>
      claims.find(({ start, end }) => text.slice(start, end).includes(words))?.chain;
    const changed = after.article.text;
    assert.equal(chainOf(before, FIRST, 'ادامه دارد'), chainOf(before, FIRST, '۱۱۱ نفر'));
    assert.equal(chainOf(after, changed, 'ادامه دارد'), chainOf(after, changed, '۱۱۱ نفر'));
  });

  it('move with their blocks, get the links of now and leave those of before as they were', () => {
    const linked = `${BEGINNING}${MIDDLE}${END.replace('راه‌ها', '[راه‌ها](https://example.org/a "منبع: خبر")')}`;
    const [before, after, again] = analyses(FIRST, linked, `یک جمله. ${linked}`);
    assert.ok(before.claims.every((claim) => !claim.linked));
    assert.ok(after.claims.some((claim) => claim.linked));
    assert.equal(again.claims.length, after.claims.length);
  });

  it('are the same after a step back, and after a block has been taken out and put in again', () => {
    const without = `${BEGINNING}${END}`;
    analyses(FIRST, without, FIRST, `${FIRST}${FIRST}`, FIRST, without, `${END}${BEGINNING}`, FIRST);
  });
});
