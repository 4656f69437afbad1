import { pageOf, ruleById } from '../../rules/registry';
import type { Problem } from '../../rules/rule';
import type { Snapshot } from '../../session';
import { paragraphs } from '../markdown';

/** Why a rule says what it says: the editor shows the message itself beside the hover. */
export function hoverProblem({ rule: id }: Problem, { language }: Snapshot): string | undefined {
  return explainRule(id, language);
}

/** The first paragraph of a rule's page under its id; undefined where there is no such rule or nothing on its page. */
export function explainRule(id: string, language: Snapshot['language']): string | undefined {
  const rule = ruleById(id);
  if (rule === undefined) return undefined;
  const [why = ''] = pageOf(rule).why[language].split(/\n\s*\n/);
  if (why === '') return undefined;
  return paragraphs(`**${language === 'fa' ? 'چرا؟' : 'Why?'}** ${why} (\`${id}\`)`);
}
