import assert from 'node:assert/strict';
import { agreeOnTypes } from '../../../../server/language/entities/resolution/agree';
import type { Draft } from '../../../../server/language/entities/resolution/draft';

function draft(type: Draft['type'], via: Draft['via'], confidence: number, over: Partial<Draft> = {}): Draft {
  return {
    block: 0,
    start: 0,
    end: 8,
    type,
    key: 'لومینارک',
    candidates: [],
    needs: [],
    via,
    confidence,
    roles: [],
    row: undefined,
    annotation: undefined,
    seen: 0,
    open: false,
    short: false,
    ...over,
  };
}

const typesOf = (drafts: readonly Draft[]): readonly string[] => agreeOnTypes(drafts).drafts.map(({ type }) => type);

describe('agreeOnTypes', () => {
  it('gives an unknown name the type of which cue and tagger are surer', () => {
    assert.deepEqual(typesOf([draft('organisation', 'cue', 0.76), draft('person', 'model', 0.9)]), [
      'organisation',
      'organisation',
    ]);
    assert.deepEqual(
      typesOf([draft('organisation', 'cue', 0.7), draft('person', 'model', 0.9), draft('person', 'model', 0.9)]),
      ['person', 'person', 'person'],
    );
  });

  it('takes the roles from what is no person', () => {
    const roles = [{ key: 'مدیرعامل', start: 0, end: 8 }];
    const [, other] = agreeOnTypes([
      draft('organisation', 'cue', 0.9),
      draft('person', 'model', 0.7, { roles }),
    ]).drafts;
    assert.deepEqual(other.roles, []);
  });

  it('leaves names that are known, annotated or of another kind alone', () => {
    const known = draft('person', 'registry', 0.9, { row: 1, candidates: [1], needs: [0] });
    assert.deepEqual(typesOf([draft('organisation', 'cue', 0.9), known]), ['organisation', 'person']);
    assert.deepEqual(typesOf([draft('organisation', 'cue', 0.9), draft('work', 'cue', 0.8)]), ['organisation', 'work']);
    assert.deepEqual(typesOf([draft('organisation', 'cue', 0.9), draft('person', 'markup', 0.8)]), [
      'organisation',
      'person',
    ]);
  });

  it('tells which names were of several types', () => {
    const other = draft('place', 'cue', 0.7, { key: 'سوران' });
    const { contested } = agreeOnTypes([draft('organisation', 'cue', 0.9), draft('person', 'model', 0.7), other]);
    assert.deepEqual(contested, new Set(['لومینارک']));
  });

  it('hands back the very drafts where nobody wavers', () => {
    const drafts = [draft('place', 'cue', 0.7), draft('place', 'model', 0.8)];
    assert.deepEqual(agreeOnTypes(drafts), { drafts, contested: new Set() });
    assert.equal(agreeOnTypes(drafts).drafts, drafts);
  });
});
