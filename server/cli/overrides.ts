import type { DayNumber } from '../language/calendars/day';
import { DEFAULT_SETTINGS, parseSettings, type Settings } from '../settings';
import { referenceDay } from '../settings/referenceDay';
import { VOCABULARY } from '../settings/vocabulary';
import { CommandFailure } from './io';

/** `--rule id=severity` as a configuration that lies on top of all others. */
export function readOverrides(rules: readonly string[]): Settings {
  if (rules.length === 0) return DEFAULT_SETTINGS;
  const entries = rules.map((rule): [string, string] => {
    const at = rule.lastIndexOf('=');
    if (at < 0) {
      throw new CommandFailure({
        fa: `«--rule ${rule}» کامل نیست؛ چنین بنویسید: --rule dates/relative=off`,
        en: `--rule ${rule} is incomplete; write it like this: --rule dates/relative=off`,
      });
    }
    return [rule.slice(0, at), rule.slice(at + 1)];
  });
  const { settings, problems } = parseSettings({ rules: Object.fromEntries(entries) }, VOCABULARY);
  if (problems.length > 0) {
    throw new CommandFailure({
      fa: problems.map(({ path, message }) => `--rule ${path[1]}: ${message.fa}`).join(' '),
      en: problems.map(({ path, message }) => `--rule ${path[1]}: ${message.en}`).join(' '),
    });
  }
  return settings;
}

/** The day of `--reference`; undefined where it was not given. */
export function readReference(text: string | undefined): DayNumber | undefined {
  if (text === undefined) return undefined;
  const day = referenceDay(text);
  if (day === undefined) {
    throw new CommandFailure({
      fa: `--reference: «${text}» روز نیست؛ چنین بنویسید: 2022-01-10 یا ۱۴۰۰-۱۰-۲۰`,
      en: `--reference: “${text}” is no day; write it like 2022-01-10 or 1400-10-20`,
    });
  }
  return day;
}
