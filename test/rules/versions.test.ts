import assert from 'node:assert/strict';
import { analyse, createAnalysisCache } from '../../server/language/analyse';
import { createRuleMemory } from '../../server/rules/outlineProblems';
import { runRules } from '../../server/rules/run';
import { collector } from '../collector';
import { everyRule } from './fixtures';

describe('rules in an article that is typed', () => {
  it('hold on to no earlier version by the names that they have seen in it', function () {
    this.timeout(300_000);
    const collect = collector();
    // No prose: a long text of which little has to be read.
    const filler = `\`\`\`\n${`${'ی'.repeat(80)}\n`.repeat(5_000)}\`\`\``;
    const places = ['تهران', 'شیراز', 'تبریز', 'مشهد', 'اهواز', 'کرمان', 'همدان', 'زاهدان', 'گرگان', 'بندرعباس'];
    const organisations = ['استانداری', 'دادگستری'].flatMap((office) =>
      places.map((place) => `${office} استان ${place}`),
    );
    const cache = createAnalysisCache();
    const memory = createRuleMemory();
    const rules = everyRule();
    const textOf = (organisation: string): string => `گزارش ${organisation} آماده است.\n\n${filler}\n`;
    const used = (): number => {
      collect();
      return process.memoryUsage().heapUsed;
    };
    const check = (organisation: string): void => {
      const analysis = analyse(textOf(organisation), { syntax: 'markdown' }, cache);
      assert.ok(analysis.entities.length > 0, organisation);
      runRules(analysis, rules, memory);
    };
    for (const organisation of organisations.slice(0, 3)) check(organisation);
    const before = used();
    for (const organisation of organisations) check(organisation);
    const versions = (used() - before) / (textOf(organisations[0]).length * 2);
    assert.ok(versions < organisations.length / 4, `${versions.toFixed(1)} versions are kept`);
  });
});
