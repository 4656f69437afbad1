import { namesOf } from '../registry/marks';
import type { LexiconForm, Row } from './forms';

/** «اتحادیه اروپا» is written «اتحادیه‌ی اروپا» too: the ezafe after a silent ه, inside a name. */
const SILENT_HEH = /ه (?=\S)/g;

/** All forms of a registry entry, each with its marks. */
export function registryForms(row: Row): readonly LexiconForm[] {
  const names = namesOf({ name: row.name, aliases: row.aliases, family: row.family, flags: row.flags });
  return names.flatMap(({ text, marks }) => {
    const ezafe = text.replace(SILENT_HEH, 'ه\u200cی ');
    const form = { text, detail: marks };
    return ezafe === text ? [form] : [form, { text: ezafe, detail: marks }];
  });
}
