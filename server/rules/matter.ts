import type { Analysis } from '../language/analyse';
import type { FlawKind } from '../language/orthography/flaw';
import { survey } from '../language/orthography/survey';
import type { Passage } from '../language/passages/passages';
import type { SelectedRule } from './selection';

const MENTIONS = ['dates', 'entities', 'claims', 'links'] as const;

/** Rules by what they judge, so that what a block holds decides which of them are asked. */
export interface RulesByMatter {
  readonly all: readonly SelectedRule[];
  /** Those that judge whatever a block holds. */
  readonly always: readonly SelectedRule[];
  readonly ofMentions: Readonly<Record<(typeof MENTIONS)[number], readonly SelectedRule[]>>;
  readonly ofFlaws: ReadonlyMap<FlawKind, readonly SelectedRule[]>;
}

export function byMatter(rules: readonly SelectedRule[]): RulesByMatter {
  const always: SelectedRule[] = [];
  const ofMentions = { dates: [], entities: [], claims: [], links: [] } as Record<
    (typeof MENTIONS)[number],
    SelectedRule[]
  >;
  const ofFlaws = new Map<FlawKind, SelectedRule[]>();
  for (const selected of rules) {
    const { judges } = selected.rule;
    switch (judges) {
      case undefined:
        always.push(selected);
        break;
      case 'dates':
      case 'entities':
      case 'claims':
      case 'links':
        ofMentions[judges].push(selected);
        break;
      default:
        ofFlaws.set(judges, [...(ofFlaws.get(judges) ?? []), selected]);
    }
  }
  return { all: rules, always, ofMentions, ofFlaws };
}

/** The rules that could find fault with what a block holds, those of one matter together. */
export function concerned(
  { always, ofMentions, ofFlaws }: RulesByMatter,
  passage: Passage,
  analysis: Analysis,
): readonly SelectedRule[] {
  const rules: SelectedRule[] = [];
  const add = (selected: SelectedRule): void => {
    const { rule, options } = selected;
    if (rule.concerns === undefined || rule.concerns(passage, options, analysis)) rules.push(selected);
  };
  always.forEach(add);
  for (const matter of MENTIONS) if (passage[matter].length > 0) ofMentions[matter].forEach(add);
  if (ofFlaws.size > 0)
    for (const kind of survey(passage.read.reading, passage.read.block.segments).flaws.keys())
      ofFlaws.get(kind)?.forEach(add);
  return rules;
}
