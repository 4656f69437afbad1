import type { CodeLens } from 'vscode-languageserver';
import { writeNumber } from '../language/calendars/wording';
import type { ArticleStatus } from '../protocol';
import type { Snapshot } from '../session';
import { provideArticleStatus } from './articleStatus';

/** One line above the headline: the day that relative dates count from, and what was found. No text is moved by it. */
export function provideCodeLenses(snapshot: Snapshot): CodeLens[] {
  const { analysis, settings, lines } = snapshot;
  const block = analysis.article.blocks.find(({ kind }) => kind === 'heading') ?? analysis.article.blocks[0];
  if (!settings.editor.codeLens || block === undefined) return [];
  const { line } = lines.positionAt(block.start);
  const range = { start: { line, character: 0 }, end: { line, character: 0 } };
  return titles(provideArticleStatus(snapshot), snapshot.language).map((title) => ({
    range,
    // An editor shows a lens without a command's name as plain words.
    command: { title, command: '' },
  }));
}

function titles(status: ArticleStatus, language: Snapshot['language']): string[] {
  const count = (value: number, fa: string, one: string, many: string): string =>
    language === 'fa' ? `${writeNumber(value, 'fa')} ${fa}` : `${value} ${value === 1 ? one : many}`;
  const { reference, dates, entities, claims, unlinkedClaims } = status;
  const day =
    reference === null
      ? { fa: 'روز مبنا ندارد', en: 'no reference day' }[language]
      : `${{ fa: 'روز مبنا', en: 'Reference' }[language]}: ${reference.label}`;
  const linkedClaims = claims - unlinkedClaims;
  const links =
    language === 'fa'
      ? `${writeNumber(linkedClaims, 'fa')} باپیوند، ${writeNumber(unlinkedClaims, 'fa')} بی‌پیوند`
      : `${linkedClaims} linked, ${unlinkedClaims} unlinked`;
  return [
    day,
    count(dates, 'تاریخ', 'date', 'dates'),
    count(entities, 'نام', 'name', 'names'),
    `${count(claims, 'ادعا', 'claim', 'claims')}${claims === 0 ? '' : ` (${links})`}`,
  ];
}
