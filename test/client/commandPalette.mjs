/** What the command palette offers of Dabir, where; steps of the end-to-end run. */
import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listCommands } from './vscode/palette.mjs';

/** Of the article in front. */
const ofArticles = [
  "Add the Name to the Newsroom's Registry",
  'Annotate All Certain Names and Dates',
  'Convert the Date to Another Calendar…',
  'Copy without Markup',
  'Export the Article…',
  'Fix the Article',
  'Go to the Next Claim without a Source',
  'Go to the Previous Claim without a Source',
];

/** Of no article, or of any text. */
const everywhere = ['New Article', 'Check All Articles of the Workspace', 'Open the Configuration File', 'Show Menu'];

const names = ['english.md', 'persian.md'];

export const paletteSteps = [
  [
    'the palette offers what can be done with a Persian text, and nothing that cannot be with another',
    async ({ editor, workspace }) => {
      writeFileSync(join(workspace, names[0]), '# Hello\n\nRain fell.\n');
      writeFileSync(join(workspace, names[1]), 'وزیر نیرو دیروز در یزد گفت که باران می‌بارد.\n');
      try {
        await editor.open(names[1]);
        await editor.squiggle('warning');
        const inPersian = await listCommands(editor.page, 'Dabir:', (all) =>
          ofArticles.every((title) => all.includes(`Dabir: ${title}`)),
        );
        for (const title of [...ofArticles, ...everywhere, "Insert Today's Date…"]) {
          assert.ok(inPersian.includes(`Dabir: ${title}`), `${title} is not among ${inPersian.join(' | ')}`);
        }
        await editor.open(names[0]);
        const isArticle = (title) => ofArticles.includes(title.replace('Dabir: ', ''));
        // A moment after the file came to the front it is known not to be Persian.
        const inEnglish = await listCommands(editor.page, 'Dabir:', (all) => !all.some(isArticle));
        for (const title of everywhere) assert.ok(inEnglish.includes(`Dabir: ${title}`), title);
        await editor.command('View: Close Editor');
        await editor.command('View: Close Editor');
      } finally {
        for (const name of names) rmSync(join(workspace, name));
      }
    },
  ],
];
