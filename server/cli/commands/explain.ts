import { nearest } from '../../rules/nearest';
import { pageOf, RULES, ruleById } from '../../rules/registry';
import { CommandFailure, type ExitStatus, type Session } from '../io';

const WORDS = {
  fa: {
    severity: 'شدت',
    fix: 'اصلاح',
    safe: 'بی‌خطر',
    suggest: 'پیشنهادی',
    none: 'ندارد',
    invalid: 'نادرست',
    valid: 'درست',
  },
  en: {
    severity: 'severity',
    fix: 'fix',
    safe: 'safe',
    suggest: 'suggested',
    none: 'none',
    invalid: 'Not so',
    valid: 'But so',
  },
} as const;

/** Shows a rule's page; without a rule the list of all. */
export async function explain(id: string | undefined, session: Session): Promise<ExitStatus> {
  const { io, language } = session;
  if (id === undefined) {
    const width = Math.max(...RULES.map((rule) => rule.id.length));
    const lines = RULES.map(
      (rule) => `${rule.id.padEnd(width)}  ${rule.severity.padEnd(7)}  ${rule.summary[language]}\n`,
    );
    await io.write(lines.join(''));
    return 0;
  }
  const rule = ruleById(id);
  if (rule === undefined) {
    const near = nearest(
      id,
      RULES.map((known) => known.id),
    );
    throw new CommandFailure({
      fa: `قاعده‌ای به نام «${id}» نیست${near === undefined ? '' : `؛ شاید «${near}»`}. فهرست: dabir explain`,
      en: `there is no rule “${id}”${near === undefined ? '' : `; did you mean “${near}”?`} List them: dabir explain`,
    });
  }
  const words = WORDS[language];
  const page = pageOf(rule);
  const examples = page.examples.map(({ kind, text }) => `${words[kind]}:\n\n${text.replace(/^(?=.)/gm, '    ')}`);
  await io.write(
    [
      `# ${rule.id}`,
      rule.summary[language],
      `${words.severity}: ${rule.severity} · ${words.fix}: ${words[rule.fix]}`,
      page.why[language],
      ...examples,
    ]
      .filter((part) => part !== '')
      .map((part) => part.trimEnd())
      .join('\n\n')
      .concat('\n'),
  );
  return 0;
}
