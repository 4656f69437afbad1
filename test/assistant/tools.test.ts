import assert from 'node:assert/strict';
import { inputSchemaOf } from '../../server/assistant/inputSchema';
import { type Answer, type AssistantContext, ToolFailure } from '../../server/assistant/tool';
import { TOOLS, toolNamed } from '../../server/assistant/tools';
import { analyse } from '../../server/language/analyse';
import { selectRules } from '../../server/rules/selection';

const CONTEXT: AssistantContext = {
  analyse: (text, syntax, reference) => analyse(text, reference === undefined ? { syntax } : { syntax, reference }),
  selection: selectRules().selection,
  language: 'en',
};

type Records = readonly Readonly<Record<string, unknown>>[];

function ask(name: string, input: unknown): Answer {
  const tool = toolNamed(name);
  assert.ok(tool !== undefined);
  return tool.run(input, CONTEXT);
}

describe('tools for assistants', () => {
  it('have schemas of objects that name every key, say what each is, and take no other', () => {
    for (const tool of TOOLS) {
      const { type, properties, additionalProperties } = inputSchemaOf(tool) as {
        readonly type: string;
        readonly properties: Readonly<Record<string, { readonly description?: string }>>;
        readonly additionalProperties: boolean;
      };
      assert.deepEqual([type, additionalProperties], ['object', false]);
      for (const [key, { description }] of Object.entries(properties))
        assert.ok((description?.length ?? 0) > 20, `${tool.name} ${key}`);
    }
  });

  it('answer with plain data, the same every time', () => {
    const text = '---\ndate: 1404-07-12\n---\n\nشهردار یزد گفت که نشست ۱۳ مهر است.\n';
    for (const [name, input] of [
      ['dabir_check_text', { text }],
      ['dabir_convert_date', { text: '۱۳ مهر ۱۴۰۴' }],
      ['dabir_identify_name', { name: 'یزد', text }],
      ['dabir_article_sources', { text }],
    ] as const) {
      const answer = ask(name, input);
      assert.deepEqual(JSON.parse(JSON.stringify(answer)), answer);
      assert.deepEqual(ask(name, input), answer);
    }
  });

  it('leave out problems that a comment silences', () => {
    const rules = (text: string): readonly unknown[] =>
      (ask('dabir_check_text', { text }).problems as Records).map(({ rule }) => rule);
    const line = 'یک مقام آگاه گفت که آب هست.\n';
    const head = '---\ndate: 1404-07-12\nlang: fa\n---\n\n';
    assert.ok(rules(`${head}${line}`).includes('claims/vague-source'));
    const silenced = `${head}<!-- dabir-disable-next-line claims/vague-source -- محفوظ -->\n${line}`;
    assert.ok(!rules(silenced).includes('claims/vague-source'));
  });

  const DATES: readonly (readonly [
    text: string,
    reference: string | undefined,
    from: string | null,
    to: string | null,
  ])[] = [
    ['۲۰ دی ۱۴۰۰', undefined, '2022-01-10', '2022-01-10'],
    ['1400/10/20', undefined, '2022-01-10', '2022-01-10'],
    ['2022-01-10', undefined, '2022-01-10', '2022-01-10'],
    ['دی ۱۴۰۰', undefined, '2021-12-22', '2022-01-20'],
    ['دیروز', '2022-01-10', '2022-01-09', '2022-01-09'],
    ['دیروز', undefined, null, null],
    ['۳۱ مهر ۱۴۰۴', undefined, null, null],
  ];
  for (const [text, reference, from, to] of DATES) {
    it(`read «${text}»${reference === undefined ? '' : ` from ${reference}`}`, () => {
      const [date] = ask('dabir_convert_date', { text, ...(reference === undefined ? {} : { reference }) })
        .dates as Records;
      assert.deepEqual([date.from, date.to], [from, to]);
      assert.equal(date.words === null, from === null);
    });
  }

  it('say that a date is impossible', () => {
    const [date] = ask('dabir_convert_date', { text: '۳۱ مهر ۱۴۰۴' }).dates as Records;
    assert.equal((date.faults as Records).length, 1);
  });

  it('tell things of one name apart by the article, and list them without one', () => {
    const { things } = ask('dabir_identify_name', { name: 'خبرگزاری فرانسه' });
    assert.deepEqual(
      (things as Records).map(({ id, type }) => [id, type]),
      [['Q40464', 'organisation']],
    );
    const text = 'آنتونی بلینکن وزیر امور خارجه آمریکا آمد. بلینکن رفت.\n';
    const [known] = ask('dabir_identify_name', { name: 'بلینکن', text }).things as Records;
    assert.deepEqual([known.type, known.mentions], ['person', 2]);
    assert.match(String(known.name), /بلینکن/);
  });

  it('answer in the language that is asked for', () => {
    const [fa] = ask('dabir_convert_date', { text: '۲۰ دی ۱۴۰۰', language: 'fa' }).dates as Records;
    assert.deepEqual(fa.words, {
      solar: '۲۰ دی ۱۴۰۰',
      gregorian: '۱۰ ژانویه ۲۰۲۲',
      lunar: (fa.words as Record<string, string>).lunar,
    });
  });

  it('fail with both languages', () => {
    for (const input of [undefined, null, 3, 'x', [], {}, { text: '' }]) {
      for (const { run } of TOOLS) {
        assert.throws(
          () => run(input, CONTEXT),
          (error) => error instanceof ToolFailure && /ورودی/.test(error.text.fa) && /bad input/.test(error.text.en),
        );
      }
    }
  });
});
