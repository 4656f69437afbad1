import assert from 'node:assert/strict';
import { analyse } from '../../server/language/analyse';
import { type Check, fixUntilStable } from '../../server/rules/fix';
import { runRules } from '../../server/rules/run';
import { selectRules } from '../../server/rules/selection';
import { article } from './articles';
import { searchGuided } from './guided';
import { inTime } from './inTime';
import { smallest } from './smallest';

/** Texts that fuzzing found, as small as it could make them, and what was wrong with them. */
const FOUND: readonly (readonly [text: string, fault: string])[] = [
  ['بلینکن , از ', 'claims read a word behind the end of the block'],
  ['روستای \ud800 ', 'half a character was a place'],
  ['کارشناس ﷺ گنجزاده', 'a name began in the middle of a character, inside another'],
  ['ﮐﺘﺎﺏ "]”', 'what no letter stands in was a title'],
  ['به ه متهمکرد”[،ی گفت]که پ', 'a claim had no words of its own'],
];

describe('what fuzzing found', () => {
  const { selection } = selectRules({}, 'strict');
  for (const [text, fault] of FOUND) {
    it(`${JSON.stringify(text)}: ${fault}`, () => {
      const analysis = analyse(text, { syntax: 'markdown' });
      let last = 0;
      for (const { start, end, name } of analysis.entities) {
        assert.notEqual(name, '');
        assert.doesNotMatch(text.slice(start, end), /^\ud800$/);
        assert.ok(start >= last);
        last = end;
      }
      for (const { start, end } of analysis.claims) assert.ok(start < end);
      for (const { start, end } of runRules(analysis, selection)) assert.ok(start <= end && end <= text.length);
    });
  }
});

describe('safe fixes that fuzzing found restless', () => {
  const { selection } = selectRules({}, 'strict');
  const check: Check = (text) => {
    const analysis = analyse(text, { syntax: 'markdown' });
    return { article: analysis.article, problems: runRules(analysis, selection) };
  };
  for (const text of [
    `دیروز ${'\u064e\u200c'.repeat(12)}\u064e`,
    `${'متهم .\u200c'.repeat(12)}مت`,
    `${'متهم.'.repeat(12)}\u200cمت`,
  ]) {
    it(`settle: ${JSON.stringify(text)}`, () => {
      const once = fixUntilStable(text, check, 'safe');
      assert.equal(fixUntilStable(once.text, check, 'safe').text, once.text);
      assert.ok(once.rounds < 5);
    });
  }
});

describe('floods that fuzzing found slow', () => {
  const { selection } = selectRules({}, 'strict');
  const floods: Readonly<Record<string, string>> = {
    'cues in one sentence': 'به نقل از '.repeat(14_000),
    'open quotations': 'او گفت: «'.repeat(10_000),
    'spoken verbs in one quotation': `«${'او نمی گم و '.repeat(8_000)}»`,
  };
  for (const [name, text] of Object.entries(floods)) {
    it(`are read in time: ${name}`, function () {
      this.timeout(300_000);
      const analysis = inTime(text, () => analyse(text, { syntax: 'markdown' }));
      inTime(text, () => analyse(text, { syntax: 'markdown' }).claims);
      inTime(text, () => runRules(analysis, selection));
    });
  }
});

describe('a search for what breaks a law', () => {
  it('takes out of a text what its fault does not need', () => {
    assert.equal(
      smallest('دیروز «او» [م۱] \ud800 رفت', (text) => /«.*\[/.test(text)),
      '«[',
    );
  });

  it('says that a text hangs by the time of the processor', function () {
    this.timeout(300_000);
    const busy = (milliseconds: number) => (): void => {
      const before = process.cpuUsage();
      for (let turn = 1; turn % 1_000_000 !== 0 || process.cpuUsage(before).user < milliseconds * 1000; ) turn += 1;
    };
    inTime('متن', busy(1));
    assert.throws(() => inTime('متن', busy(4_100)), /hangs: 4\d{3} ms of processor for 6 bytes/);
  });

  it('keeps what reaches code that nothing reached before', () => {
    const reach = [1, 0, 2, 0, 0];
    const texts: string[] = [];
    const coverage = { news: () => reach[texts.length - 1], totals: { functions: 0, neverRun: 0 } };
    const { kept } = searchGuided(
      { from: article, law: (text) => texts.push(text) },
      coverage,
      7,
      () => texts.length < reach.length,
    );
    assert.deepEqual(kept, [texts[0], texts[2]]);
  });

  it('ends where a law is broken, with the text', () => {
    const coverage = { news: () => 0, totals: { functions: 0, neverRun: 0 } };
    const law = (text: string): void => assert.doesNotMatch(text, /«/);
    const { broken } = searchGuided({ from: article, law }, coverage, 7, () => true);
    assert.match(broken?.text ?? '', /«/);
  });
});
