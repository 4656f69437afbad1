import { resolve } from 'node:path';
import TASKS from '../../../examples/ci/tasks.json';
import type { Language, Text } from '../../language/text';
import { settingsJsonSchema } from '../../settings/jsonSchema';
import { VOCABULARY } from '../../settings/vocabulary';
import type { Failure } from '../files/find';
import { explainSystemError } from '../files/systemError';
import { writeAtomically } from '../files/writeAtomically';
import type { ExitStatus, Session } from '../io';
import { reportFailure } from '../say';
import { exists, pipelines } from './pipelines';

export interface InitOptions {
  readonly schema?: boolean;
}

/**
 * Writes a commented configuration, the editor's settings and the recipe of the forge's pipeline. What exists is left as it
 * is: what belongs into a file that is there is said.
 */
export async function init(options: InitOptions, session: Session): Promise<ExitStatus> {
  const { io, language } = session;
  if (options.schema === true) {
    await io.write(`${JSON.stringify(settingsJsonSchema(VOCABULARY), undefined, 2)}\n`);
    return 0;
  }
  const failures: Failure[] = [];
  const { files, additions } = await pipelines(io.folder);
  for (const [name, content] of Object.entries({ ...settings(language), ...files })) {
    const path = resolve(io.folder, name);
    try {
      if (await exists(path)) {
        await io.write(`${KEPT[language]} ${name}\n`);
        continue;
      }
      await writeAtomically(path, content);
      await io.write(`${WRITTEN[language]} ${name}\n`);
    } catch (error) {
      reportFailure(session, { path: name, message: explainSystemError(error) }, failures);
    }
  }
  for (const { name, lines } of additions) await io.write(`${ADD[language](name)}\n\n${lines}\n`);
  return failures.length > 0 ? 2 : 0;
}

const WRITTEN: Text = { fa: 'نوشته شد:', en: 'wrote' };
const KEPT: Text = { fa: 'بود و دست نخورد:', en: 'kept ' };

const ADD: Record<Language, (name: string) => string> = {
  fa: (name) => `به ${name} بیفزایید:`,
  en: (name) => `add to ${name}:`,
};

/** How Persian reads and is typed, as the extension sets it for its own language: other articles share theirs with all else. */
const FOR_PERSIAN = {
  'editor.unicodeHighlight.ambiguousCharacters': false,
  'editor.unicodeHighlight.invisibleCharacters': false,
  'editor.unicodeHighlight.nonBasicASCII': false,
  'editor.renderControlCharacters': false,
  'editor.wordWrap': 'on',
  'editor.wrappingStrategy': 'advanced',
  'editor.suggest.selectionMode': 'whenTriggerCharacter',
  'editor.wordBasedSuggestions': 'off',
};
const FIXED_ON_SAVE = { 'editor.codeActionsOnSave': { 'source.fixAll.dabir': 'explicit' } };

const settings = (language: Language): Readonly<Record<string, string>> => ({
  'dabir.config.yaml': CONFIGURATION[language],
  '.vscode/extensions.json': `${JSON.stringify({ recommendations: ['dabir.dabir'] }, undefined, 2)}\n`,
  '.vscode/settings.json': `${JSON.stringify(
    {
      '[persian-news]': FIXED_ON_SAVE,
      '[markdown]': { ...FIXED_ON_SAVE, ...FOR_PERSIAN },
      '[plaintext]': { ...FIXED_ON_SAVE, ...FOR_PERSIAN },
    },
    undefined,
    2,
  )}\n`,
  '.vscode/tasks.json': `${JSON.stringify(TASKS, undefined, 2)}\n`,
});

const CONFIGURATION: Text = {
  fa: `# پیکربندی دبیر. نزدیک‌ترین فایل به هر خبر، از پوشهٔ آن رو به بالا، به کار می‌رود.

# پیش‌تنظیم‌ها: recommended، strict، typography، ci؛ شیوهٔ املا: academy (فرهنگستان)، press (روزنامه‌ها)؛
# یا نشانی نسبی یک فایل پیکربندی دیگر.
extends: [recommended]

# شدت هر قاعده: error، warning، info، hint، off؛ یا [شدت، گزینه‌ها]. فهرست: dabir explain
rules:
  # claims/vague-source: error
  # dates/relative: off

# روز مبنای «دیروز» و «ماه گذشته» برای خبری که خود تاریخ ندارد.
# reference: 1404-07-12

# پیوند منبع کجا پشتوانهٔ یک گفته است: sentence، paragraph، chain (همهٔ گفته‌های همان گوینده)؛
# یا article: افزون بر آن، بند جدای «منبع: نشانی» پشتوانهٔ همهٔ خبر است.
# linkScope: chain

# زبان پیام‌ها: auto، fa، en.
# messages: fa

# برای برخی فایل‌ها جز این؛ الگوها مانند .gitignore.
overrides:
  # - files: ['archive/**']
  #   rules: { claims/unlinked-quote: info }
`,
  en: `# Dabir's configuration. The nearest one counts, from an article's folder upward.

# Presets: recommended, strict, typography, ci; a house’s spelling: academy, press; or the relative path of another
# configuration.
extends: [recommended]

# Severity of each rule: error, warning, info, hint, off; or [severity, options]. List them: dabir explain
rules:
  # claims/vague-source: error
  # dates/relative: off

# The day that “yesterday” counts from in an article that names none.
# reference: 2025-10-04

# Where a source link backs a claim: sentence, paragraph, chain (all that one speaker says), or article.
# With the last, a paragraph of its own like “منبع: https://…” backs the whole article besides.
# linkScope: chain

# Language of messages: auto, fa, en.
# messages: en

# Otherwise for some files; patterns as in .gitignore.
overrides:
  # - files: ['archive/**']
  #   rules: { claims/unlinked-quote: info }
`,
};
