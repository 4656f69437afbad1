import assert from 'node:assert/strict';
import { PRESET_NAMES } from '../../server/rules/presets';
import { RULES } from '../../server/rules/registry';
import { onlyRules, selectRules } from '../../server/rules/selection';

describe('selection of rules', () => {
  const severityOf = (id: string, ...settings: Parameters<typeof selectRules>) =>
    selectRules(...settings).selection.find(({ rule }) => rule.id === id)?.severity ?? 'off';

  it('takes each rule at its own severity by default', () => {
    const { selection, faults } = selectRules();
    assert.deepEqual(faults, []);
    assert.deepEqual(
      selection.map(({ rule }) => rule.id),
      RULES.filter(({ severity }) => severity !== 'off').map(({ id }) => id),
    );
    for (const { rule, severity } of selection) assert.equal(severity, rule.severity);
  });

  it('obeys a severity, alone or in a list', () => {
    assert.equal(severityOf('markup/near-miss-label', { 'markup/near-miss-label': 'off' }), 'off');
    assert.equal(severityOf('markup/near-miss-label', { 'markup/near-miss-label': ['hint'] }), 'hint');
    assert.equal(severityOf('markup/disable-without-reason', { 'markup/disable-without-reason': 'error' }), 'error');
  });

  it('reads options and fills in their defaults', () => {
    const optionsOf = (setting: unknown) =>
      selectRules({ 'markup/inline-url-in-rtl': setting }).selection.find(
        ({ rule }) => rule.id === 'markup/inline-url-in-rtl',
      )?.options;
    assert.deepEqual(optionsOf('warning'), { minimumLength: 20 });
    assert.deepEqual(optionsOf(['warning', {}]), { minimumLength: 20 });
    assert.deepEqual(optionsOf(['warning', { minimumLength: 0 }]), { minimumLength: 0 });
  });

  const FAULTS: readonly [settings: Record<string, unknown>, key: string, en: RegExp][] = [
    [{ 'markup/near-mis-label': 'off' }, 'markup/near-mis-label', /did you mean “markup\/near-miss-label”/],
    [{ 'claims/near-miss-label': 'off' }, 'claims/near-miss-label', /did you mean “markup\/near-miss-label”/],
    [{ everything: 'off' }, 'everything', /there is no rule “everything”\./],
    [
      { 'markup/near-miss-label': 'fatal' },
      'markup/near-miss-label',
      /Unknown severity “fatal”; write one of off, hint, info, warning, error/,
    ],
    [{ 'markup/near-miss-label': 2 }, 'markup/near-miss-label', /Unknown severity 2/],
    [{ 'markup/near-miss-label': ['error', {}, 1] }, 'markup/near-miss-label', /or \[severity, options\]/],
    [{ 'markup/near-miss-label': null }, 'markup/near-miss-label', /Unknown severity null/],
    [{ 'markup/near-miss-label': ['error', { x: 1 }] }, 'markup/near-miss-label.x', /Option “x”/],
    [
      { 'markup/inline-url-in-rtl': ['error', { minimumLength: 'long' }] },
      'markup/inline-url-in-rtl.minimumLength',
      /expected number, not "long"/,
    ],
  ];
  for (const [settings, key, en] of FAULTS) {
    it(`tells what is wrong with ${JSON.stringify(settings)}`, () => {
      const { selection, faults } = selectRules(settings);
      assert.deepEqual(
        faults.map((fault) => fault.key),
        [key],
      );
      assert.match(faults[0].message.en, en);
      assert.match(faults[0].message.fa, /[\u0600-\u06ff]/);
      assert.notEqual(selection.length, 0);
    });
  }

  it('does not take what an object inherits for a setting', () => {
    assert.deepEqual(selectRules(Object.create({ 'markup/near-miss-label': 'off' })).faults, []);
  });

  it('has presets that differ as they say', () => {
    for (const preset of PRESET_NAMES) assert.deepEqual(selectRules({}, preset).faults, []);
    assert.equal(severityOf('markup/disable-without-reason', {}, 'strict'), 'info');
    assert.equal(severityOf('markup/definitions-order', {}, 'strict'), 'info');
    assert.equal(severityOf('markup/definitions-order', {}, 'ci'), 'off');
    assert.equal(severityOf('markup/near-miss-label', {}, 'ci'), 'error');
    assert.ok(selectRules({}, 'typography').selection.every(({ rule }) => rule.id.startsWith('typography/')));
    assert.equal(severityOf('markup/near-miss-label', { 'markup/near-miss-label': 'hint' }, 'typography'), 'hint');
  });

  it('runs one rule alone, also one that is off', () => {
    assert.deepEqual(
      onlyRules('markup/disable-without-reason').map(({ severity }) => severity),
      ['warning'],
    );
  });
});
