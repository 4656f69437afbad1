import { mkdir, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import TASKS from '../../../examples/ci/tasks.json';
import type { Language, Text } from '../../language/text';
import { settingsJsonSchema } from '../../settings/jsonSchema';
import { VOCABULARY } from '../configuration';
import type { Failure } from '../files/find';
import { explainSystemError } from '../files/systemError';
import { writeAtomically } from '../files/writeAtomically';
import type { ExitStatus, Session } from '../io';
import { reportFailure } from '../say';

export interface InitOptions {
  readonly schema?: boolean;
}

/** Writes a commented configuration, the editor's settings and the recipe for CI; what exists is left as it is. */
export async function init(options: InitOptions, session: Session): Promise<ExitStatus> {
  const { io, language } = session;
  if (options.schema === true) {
    await io.write(`${JSON.stringify(settingsJsonSchema(VOCABULARY), undefined, 2)}\n`);
    return 0;
  }
  const failures: Failure[] = [];
  for (const [name, content] of Object.entries(files(language))) {
    const path = resolve(io.folder, name);
    try {
      if (await exists(path)) {
        await io.write(`${KEPT[language]} ${name}\n`);
        continue;
      }
      await mkdir(dirname(path), { recursive: true });
      await writeAtomically(path, content);
      await io.write(`${WRITTEN[language]} ${name}\n`);
    } catch (error) {
      reportFailure(session, { path: name, message: explainSystemError(error) }, failures);
    }
  }
  return failures.length > 0 ? 2 : 0;
}

const WRITTEN: Text = { fa: 'نوشته شد:', en: 'wrote' };
const KEPT: Text = { fa: 'بود و دست نخورد:', en: 'kept ' };

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

const files = (language: Language): Readonly<Record<string, string>> => ({
  'dabir.config.yaml': CONFIGURATION[language],
  '.vscode/extensions.json': `${JSON.stringify({ recommendations: ['dabir.dabir'] }, undefined, 2)}\n`,
  '.vscode/settings.json': `${JSON.stringify(
    {
      '[persian-news]': { 'editor.codeActionsOnSave': { 'source.fixAll.dabir': 'explicit' } },
    },
    undefined,
    2,
  )}\n`,
  '.vscode/tasks.json': `${JSON.stringify(TASKS, undefined, 2)}\n`,
  '.github/workflows/dabir.yml': WORKFLOW,
});

const CONFIGURATION: Text = {
  fa: `# تنظیمات دبیر. نزدیک‌ترین پرونده به هر خبر، از پوشهٔ آن رو به بالا، به کار می‌رود.

# پیش‌تنظیم‌ها: recommended، strict، typography، ci؛ شیوهٔ املا: academy (فرهنگستان)، press (روزنامه‌ها)؛
# یا نشانی نسبی یک پروندهٔ تنظیمات دیگر.
extends: [recommended]

# شدت هر قاعده: error، warning، info، hint، off؛ یا [شدت، گزینه‌ها]. فهرست: dabir explain
rules:
  # claims/vague-source: error
  # dates/relative: off

# روز مبنای «دیروز» و «ماه گذشته» برای خبری که خود تاریخ ندارد.
# reference: 1404-07-12

# پیوند منبع کجا پشتوانهٔ یک گفته است: sentence، paragraph، chain (همهٔ گفته‌های همان گوینده)؛
# یا article: افزون بر آن، بند جدای «منبع: نشانی» پشتوانهٔ همهٔ مقاله است.
# linkScope: chain

# زبان پیام‌ها: auto، fa، en.
# messages: fa

# برای برخی پرونده‌ها جز این؛ الگوها مانند .gitignore.
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

# Where a source link backs a claim: sentence, paragraph, chain (all that one speaker says); or
# article: besides, a paragraph of its own like “منبع: https://…” backs the whole article.
# linkScope: chain

# Language of messages: auto, fa, en.
# messages: en

# Otherwise for some files; patterns as in .gitignore.
overrides:
  # - files: ['archive/**']
  #   rules: { claims/unlinked-quote: info }
`,
};

const WORKFLOW = `name: dabir
on:
  push:
    branches: [main]
  pull_request:
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: npx --yes dabir check --format github
`;
