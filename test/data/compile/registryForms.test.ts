import assert from 'node:assert/strict';
import type { Row } from '../../../server/data/compile/forms';
import { registryForms } from '../../../server/data/compile/registryForms';
import { Mark } from '../../../server/data/registry/marks';

const row = (fields: Partial<Record<string, string>>): Row => ({
  ...{ type: '', subtype: '', name: '', aliases: '', country: '', family: '', flags: '' },
  ...fields,
});

const ROWS: readonly Row[] = [
  row({
    type: 'place',
    subtype: 'country',
    name: 'آمریکا',
    aliases: 'ایالات متحده|ایالات متحده آمریکا',
    country: 'US',
  }),
  row({ type: 'place', subtype: 'country', name: 'جمهوری چک', aliases: 'چک{common-word}', country: 'CZ' }),
  row({ type: 'organisation', name: 'وزارت خارجه آمریکا', country: 'US' }),
  row({ type: 'organisation', name: 'سنای چک', country: 'CZ' }),
  row({ type: 'organisation', name: 'گروه آمریکای ما', country: 'US' }),
  row({ type: 'person', name: 'عمو آمریکا', country: 'US' }),
];

const formsAt = (index: number): readonly string[] => registryForms(ROWS[index], ROWS).map(({ text }) => text);

describe('registryForms', () => {
  it('gives an organ the names of its country', () =>
    assert.deepEqual(
      formsAt(2).filter((text) => !text.includes('\u200c')),
      ['وزارت خارجه آمریکا', 'وزارت خارجه ایالات متحده', 'وزارت خارجه ایالات متحده آمریکا'],
    ));
  it('calls none of those preferred', () =>
    assert.deepEqual(
      registryForms(ROWS[2], ROWS)
        .filter(({ detail }) => (detail & Mark.preferred) !== 0)
        .map(({ text }) => text),
      ['وزارت خارجه آمریکا', 'وزارت خارجه\u200cی آمریکا'].map((text) => text.replace('ه\u200cی', 'ه‌ی')),
    ));
  it('uses no name of a country that is another word too', () => assert.deepEqual(formsAt(3), ['سنای چک']));
  it('changes neither what only holds the letters nor what is no organ', () => {
    assert.deepEqual(formsAt(4).length, 2);
    assert.deepEqual(formsAt(5), ['عمو آمریکا']);
  });
});
