import { nearest } from '../../rules/nearest';
import { RULES, ruleById } from '../../rules/registry';
import { writePage } from '../../rules/writePage';
import { CommandFailure, type ExitStatus, type Session } from '../io';

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
      en: `there is no rule “${id}”${near === undefined ? '.' : `; did you mean “${near}”?`} List them: dabir explain`,
    });
  }
  await io.write(writePage(rule, language));
  return 0;
}
