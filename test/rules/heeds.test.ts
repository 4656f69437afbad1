import assert from 'node:assert/strict';
import { analyse, createAnalysisCache } from '../../server/language/analyse';
import { createRuleMemory } from '../../server/rules/outlineProblems';
import { RULES } from '../../server/rules/registry';
import { runRules } from '../../server/rules/run';
import { type Selection, selectRules } from '../../server/rules/selection';

const PLAIN = 'باران بارید و کوچه‌ها خیس شد.';

/** A paragraph for each rule of the outline that looks at other text, too: one whose text it heeds. */
const HEEDED: Readonly<Record<string, string>> = {
  'claims/denial-without-claim-link': 'وزیر نیرو این خبر را تکذیب کرد.',
  'claims/quote-without-speaker': '«ما فردا همه با هم به خانه برمی‌گردیم.»',
  'dates/mixed-format': 'کار از ۲۰ دی ۱۴۰۰ آغاز شد.',
  'entities/first-mention': 'روحانی به کرج رفت.',
  'typography/hamza-ezafe': 'خانهٔ بزرگ در کوچه است.',
  'typography/joined-plural-suffix': 'آنها رفتند و آن‌ها آمدند.',
  'typography/spelling-inconsistent': 'اتاق خالی بود و اطاق پر شد.',
  'typography/trailing-space': 'باران بارید \nو کوچه‌ها خیس شد.',
  'typography/unbalanced-quotes': 'او رفت «و دیگر نیامد.',
};

/** How often a rule was asked when a word was typed at the head of a paragraph, before which and after which others stand. */
function asked(id: string, paragraph: string): number {
  let times = 0;
  const selection: Selection = selectRules({}, 'strict').selection.map((selected) =>
    selected.rule.id === id
      ? {
          ...selected,
          rule: {
            ...selected.rule,
            check: (context) => {
              times += 1;
              return selected.rule.check(context);
            },
          },
        }
      : selected,
  );
  const cache = createAnalysisCache();
  const memory = createRuleMemory();
  const type = (word: string): void => {
    const text = `حسن روحانی به کرج رفت.\n\n${word}${paragraph}\n\n${PLAIN}\n`;
    runRules(analyse(text, { syntax: 'markdown' }, cache), selection, memory);
  };
  type('');
  times = 0;
  type('نیز ');
  return times;
}

describe('a rule of the outline that looks at other text, too', () => {
  const heeding = RULES.filter(({ heeds }) => heeds !== undefined).map(({ id }) => id);

  it('has a paragraph here', () => {
    assert.deepEqual([...heeding].sort(), Object.keys(HEEDED).sort());
  });

  for (const id of heeding) {
    it(`${id} is asked where a paragraph is typed in that it heeds`, () => {
      assert.ok(asked(id, HEEDED[id] ?? '') > 0);
    });

    it(`${id} is not asked where another is`, () => {
      assert.equal(asked(id, PLAIN), 0);
    });
  }
});
