import assert from 'node:assert/strict';
import type { PresetName } from '../../../server/rules/presets';
import { type RuleSettings, selectRules } from '../../../server/rules/selection';
import { fixed, problemsOf, shown } from '../fixtures';

const told = (text: string, presets: readonly PresetName[], settings: RuleSettings = {}): readonly string[] =>
  shown(text, problemsOf(text, selectRules(settings, ['typography', ...presets]).selection, 'plain')).map((problem) =>
    problem.replace('typography/', ''),
  );

describe('endings and names', () => {
  it('take no ending from the beginning of a name', () => {
    assert.deepEqual(told('فیلم «آنورا» ساخته شان بیکر یکشنبه شب در لس‌آنجلس جایزه بهترین فیلم را برد.', []), []);
    assert.deepEqual(told('گفته شان درست بود.', []), ['zwnj-perfect-suffix گفته شان']);
  });
});

describe('numbers of notes', () => {
  it('stay as they are, also where the second of two has no definition', () => {
    const text = 'در این متن،[7] و نیز[8][9] آمد.\n\n[8]: https://a.ir/y\n';
    assert.equal(fixed(text, selectRules({}, 'recommended').selection), text);
  });
});

describe('verbs and adjectives', () => {
  it('are no halves of a compound', () => {
    assert.deepEqual(told('او به آن دست یابیم نگفت. نقش محوری این نهاد روشن است.', []), []);
    assert.deepEqual(told('دست یابی به آن دشوار است.', []), ['zwnj-compound دست یابی']);
  });
});

describe('the houses', () => {
  it('write the ezafe in their own way', () => {
    assert.deepEqual(told('خانهٔ ما', ['academy']), []);
    assert.deepEqual(told('خانه‌ی ما', ['academy']), ['hamza-ezafe خانه‌ی']);
    assert.deepEqual(told('خانهٔ ما', ['press']), ['hamza-ezafe خانهٔ']);
    assert.deepEqual(told('خانه‌ی ما', ['press']), []);
    assert.deepEqual(told('خانهٔ ما', []), []);
    assert.deepEqual(told('خانه‌ی ما', []), []);
    assert.deepEqual(told('خانهٔ ما و نامه‌ی او و نامه‌ی تو', []), ['hamza-ezafe خانهٔ']);
  });

  it('seat the hamza in their own way', () => {
    assert.deepEqual(told('مسئله و هیئت و سؤال', ['academy']), []);
    assert.deepEqual(told('مسأله و سوال', ['academy']), ['hamza-seat مسأله', 'hamza-seat سوال']);
    assert.deepEqual(told('مسأله و هیأت و سوال', ['press']), []);
    assert.deepEqual(told('مسئله', ['press']), ['hamza-seat مسئله']);
    assert.deepEqual(told('مساله', ['press']), ['hamza-seat مساله']);
    assert.deepEqual(told('مسأله', [], { 'typography/hamza-seat': ['info', { style: 'consistent' }] }), []);
  });

  it('join the plural of pronouns or part it', () => {
    assert.deepEqual(told('آن‌ها', ['academy']), []);
    assert.deepEqual(told('آنها', ['academy']), ['joined-plural-suffix آنها']);
    assert.deepEqual(told('آن‌هایی', ['press']), ['joined-plural-suffix آن‌هایی']);
    assert.deepEqual(told('آنها', ['press']), []);
    assert.deepEqual(told('آنها و این‌ها و آنها', []), ['joined-plural-suffix این‌ها']);
  });

  it('part comparatives or join them', () => {
    assert.deepEqual(told('بزرگتر', ['academy']), ['zwnj-comparative بزرگتر']);
    assert.deepEqual(told('بزرگتر', ['press']), []);
    assert.deepEqual(told('بزرگ تر', ['press']), ['zwnj-comparative بزرگ تر']);
  });

  it('go with the other presets, and a project’s own word wins', () => {
    const { selection } = selectRules({}, ['ci', 'press']);
    assert.ok(selection.every(({ severity }) => severity === 'error' || severity === 'warning'));
    assert.deepEqual(selectRules({}, 'press').selection.length, selectRules({}, 'recommended').selection.length);
    const own = { 'typography/joined-plural-suffix': ['warning', { pronouns: 'half-space' }] } as const;
    assert.deepEqual(told('آنها', ['press'], own), ['joined-plural-suffix آنها']);
  });
});

describe('a project’s own words', () => {
  const options = {
    replace: { کرونا: 'کووید‌۱۹' },
    prefer: { استارت‌آپ: 'شرکت نوپا' },
    avoid: ['فتنه'],
  };
  const { selection } = selectRules({ 'typography/house-style': ['warning', options] });
  const own = selection.filter(({ rule }) => rule.id === 'typography/house-style');

  it('are known with their endings and in any spacing', () => {
    const text = 'استارت آپ‌ها و استارتاپ و فتنه‌ای تازه و کرونای انگلیسی';
    assert.deepEqual(shown(text, problemsOf(text, own, 'plain')), [
      'typography/house-style استارت آپ',
      'typography/house-style فتنه',
      'typography/house-style کرونا',
    ]);
  });

  it('are replaced without asking only where the project says so', () => {
    assert.equal(fixed('کرونا و استارت‌آپ', own, 'safe', 'plain'), 'کووید‌۱۹ و استارت‌آپ');
    assert.equal(fixed('کرونا و استارت‌آپ', own, 'suggest', 'plain'), 'کووید‌۱۹ و شرکت نوپا');
  });

  it('leave a word alone that only begins so', () => {
    assert.deepEqual(problemsOf('فتنه‌گران', own, 'plain'), []);
  });
});
