import { writeNumber } from '../language/calendars/wording';
import type { Text } from '../language/text';
import { nearest } from './nearest';

/** How many rules of a family are named as examples. */
const EXAMPLES = 2;

/**
 * Says of a name that no rule has what was probably meant: a rule of nearly that name, or a whole family («dates», «dates/*»),
 * which is switched off rule by rule.
 */
export function tellUnknownRule(name: string, ids: readonly string[]): Text {
  const family = name.replace(/\/?\**$/, '');
  const members = ids.filter((id) => id.startsWith(`${family}/`));
  if (members.length > 0) {
    const some = members.slice(0, EXAMPLES);
    return {
      fa: `«${name}» خانوادهٔ قاعده‌هاست، نه یک قاعده؛ هر یک از ${writeNumber(members.length, 'fa')} تا را جدا بنویسید: ${some.join('، ')}، … (فهرست: dabir explain ${family})`,
      en: `“${name}” is a family of rules, not a rule; write each of its ${members.length}: ${some.join(', ')}, … (dabir explain ${family} lists them)`,
    };
  }
  const near = nearest(name, ids);
  return {
    fa: `قاعده‌ای به نام «${name}» نیست${near === undefined ? '' : `؛ شاید «${near}»`}.`,
    en: `there is no rule “${name}”${near === undefined ? '.' : `; did you mean “${near}”?`}`,
  };
}
