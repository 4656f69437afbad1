import { nearest } from '../../rules/nearest';
import { RULES, ruleById } from '../../rules/registry';
import { writePage } from '../../rules/writePage';
import { CommandFailure, type ExitStatus, type Session } from '../io';

/** Shows a rule's page; of a family («dates») the list of its rules, without a name that of all. */
export async function explain(name: string | undefined, session: Session): Promise<ExitStatus> {
  const { io, language } = session;
  const id = name ?? '';
  const listed = RULES.filter((rule) => id === '' || rule.id.startsWith(`${id.replace(/\/$/, '')}/`));
  if (listed.length > 0) {
    const width = Math.max(...listed.map((rule) => rule.id.length));
    const lines = listed.map(
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
