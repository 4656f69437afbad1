import * as vscode from 'vscode';
import { toolNames } from '../../../server/protocol';
import { closeAll, openArticle, untilShown } from './article';
import { equal, ok, until } from './check';

const answerOf = async (name: string, input: object): Promise<Readonly<Record<string, never>>> => {
  const result = await vscode.lm.invokeTool(name, { input, toolInvocationToken: undefined });
  const [part] = result.content;
  ok(part instanceof vscode.LanguageModelTextPart, 'the answer is text');
  return JSON.parse(part.value);
};

describe('export', () => {
  afterEach(closeAll);

  for (const [format, language, words] of [
    ['html', 'html', '<html lang="fa" dir="rtl">'],
    ['jsonld', 'json', '"@type": "NewsArticle"'],
    ['tei', 'xml', '<TEI xmlns="http://www.tei-c.org/ns/1.0"'],
  ]) {
    it(`shows the article as ${format} in an editor of its own, and writes no file`, async () => {
      const article = await openArticle('article.fa.md');
      await vscode.commands.executeCommand('dabir.export', format);
      const shown = await untilShown(`the article as ${format}`, (document) => document.getText().includes(words));
      ok(shown !== article, 'another document is shown');
      equal(shown.isUntitled, true);
      ok([language, 'plaintext'].includes(shown.languageId), shown.languageId);
      equal(article.isDirty, false);
    });
  }
});

describe('tools for language models', () => {
  it('are there, each with what it takes', async () => {
    await until('the tools', () => toolNames.every((name) => vscode.lm.tools.some((tool) => tool.name === name)));
    for (const name of toolNames) {
      const tool = vscode.lm.tools.find((one) => one.name === name);
      ok((tool?.description.length ?? 0) > 100, name);
      ok(typeof tool?.inputSchema === 'object', name);
    }
  });

  it('answer as the command line does', async () => {
    const converted = await answerOf('dabir_convert_date', { text: '۲۰ دی ۱۴۰۰' });
    equal((converted.dates as readonly { from: string }[])[0].from, '2022-01-10');
    const named = await answerOf('dabir_identify_name', { name: 'یزد' });
    equal((named.things as readonly { id: string }[])[0].id, 'Q182394');
    const text = '---\ndate: 1404-07-12\nlang: fa\n---\n\nنشست دوشنبه ۱۲ مهر ۱۴۰۴ بود. شهردار یزد گفت که آب هست.\n';
    const checked = await answerOf('dabir_check_text', { text });
    equal((checked.problems as readonly { rule: string }[])[0].rule, 'dates/weekday-mismatch');
    const sources = await answerOf('dabir_article_sources', { text });
    equal((sources.counts as { claims: number }).claims, 1);
  });

  it('say why there is no answer', async () => {
    let reason = '';
    try {
      await vscode.lm.invokeTool('dabir_convert_date', { input: { text: 'هیچ' }, toolInvocationToken: undefined });
    } catch (error) {
      reason = String(error);
    }
    ok(reason.includes('هیچ'), reason);
  });
});
