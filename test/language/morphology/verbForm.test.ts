import assert from 'node:assert/strict';
import fc from 'fast-check';
import { packVerbForm, TENSES, unpackVerbForm, type VerbForm } from '../../../server/language/morphology/verbForm';

const form: fc.Arbitrary<VerbForm> = fc.record(
  {
    tense: fc.constantFrom(...TENSES),
    person: fc.integer({ min: 0, max: 6 }),
    negative: fc.boolean(),
    passive: fc.boolean(),
  },
  { noNullPrototype: true },
);

describe('forms of verbs in sixteen bits', () => {
  it('come out as they went in', () => {
    fc.assert(fc.property(form, (value) => assert.deepEqual(unpackVerbForm(packVerbForm(value)), value)));
  });

  it('fit the detail of an entry', () => {
    fc.assert(fc.property(form, (value) => packVerbForm(value) <= 0xffff));
  });
});
