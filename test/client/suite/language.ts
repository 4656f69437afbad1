import * as vscode from 'vscode';
import { openArticle, placeOf } from './article';
import { equal, ok } from './check';

const languages: readonly (readonly [file: string, language: string])[] = [
  ['first.fanews', 'persian-news'],
  ['second.khabar', 'persian-news'],
  ['article.fa.md', 'persian-news'],
  ['agency.fa.txt', 'persian-news'],
  ['persian.md', 'markdown'],
  ['note.txt', 'plaintext'],
];

/** What VS Code would otherwise do to Persian, by setting; measured in the ordinary editor. */
const defaults: readonly (readonly [setting: string, value: unknown])[] = [
  ['unicodeHighlight.ambiguousCharacters', false],
  ['unicodeHighlight.invisibleCharacters', false],
  ['unicodeHighlight.nonBasicASCII', false],
  ['wordWrap', 'on'],
  ['wrappingStrategy', 'advanced'],
  ['bracketPairColorization.enabled', false],
  ['renderControlCharacters', false],
  ['semanticHighlighting.enabled', false],
  ['inlayHints.enabled', 'offUnlessPressed'],
  // A longer name is not written by the Enter that ends a line, nor do VS Code's own words stand in the place of names.
  ['suggest.selectionMode', 'whenTriggerCharacter'],
  ['wordBasedSuggestions', 'off'],
];

describe('the language persian-news', () => {
  for (const [file, language] of languages) {
    it(`reads ${file} as ${language}`, async () => {
      equal((await openArticle(file)).languageId, language);
    });
  }

  for (const [setting, value] of defaults) {
    it(`sets editor.${setting}`, () => {
      const editor = vscode.workspace.getConfiguration('editor', { languageId: 'persian-news' });
      equal(editor.get(setting), value);
    });
  }

  const words: readonly (readonly [passage: string, at: number, word: string])[] = [
    ['گفت\u200cوگوی معاونان', 1, 'گفت\u200cوگوی'],
    ['شود، اما', 1, 'شود'],
    ['«به زمان دیگری»', 1, 'به'],
    ['دیگری» افتاد', 2, 'دیگری'],
    ['۱۴۰۰ با', 2, '۱۴۰۰'],
    ['(روز نخست)', 6, 'نخست'],
  ];
  for (const [passage, at, word] of words) {
    it(`takes «${word}» in «${passage}» for a word`, async () => {
      const document = await openArticle('article.fa.md');
      const range = document.getWordRangeAtPosition(placeOf(document, passage).start.translate(0, at));
      ok(range, 'no word there');
      equal(document.getText(range), word);
    });
  }

  it('finds no word between «، »', async () => {
    const document = await openArticle('article.fa.md');
    const comma = placeOf(document, '، اما').start;
    equal(document.getWordRangeAtPosition(comma.translate(0, 1))?.isEmpty ?? true, true);
  });
});
