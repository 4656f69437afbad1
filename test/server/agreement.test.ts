import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver/node';
import { annotationsOf } from '../../server/export/annotations';
import { analyse } from '../../server/language/analyse';
import { syntaxOf } from '../../server/language/article/parse';
import { indexLines } from '../../server/language/text/lineIndex';
import type { ArticleAnnotations } from '../../server/protocol';
import { runRules } from '../../server/rules/run';
import { selectRules } from '../../server/rules/selection';
import { type InMemoryClient, startInMemory } from './inMemory';

const SEVERITIES = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

/** The examples as they are, and with what makes positions hard: emoji before everything, and CRLF. */
const articles = ['annotated.fa.md', 'problems.fa.md', 'raw.fa.txt'].flatMap((name) => {
  const text = readFileSync(`examples/${name}`, 'utf8');
  return [
    { name, text, how: 'as it is' },
    { name, text: text.replaceAll('\n', '\r\n').replace(/^(?=[آ-ی])/gmu, '😀👩‍👧 '), how: 'with emoji and CRLF' },
  ];
});

describe('the server and the command line', () => {
  let client: InMemoryClient;
  before(async () => {
    client = await startInMemory({ settings: {} });
  });
  after(() => client.dispose());

  for (const { name, text, how } of articles) {
    it(`say the same of ${name} ${how}`, async () => {
      const uri = `file:///desk/${how === 'as it is' ? 'plain' : 'odd'}/${name}`;
      await client.open(uri, text);
      const analysis = analyse(text, { syntax: syntaxOf(name), linkScope: 'chain' });
      const lines = indexLines(text);
      const expected = runRules(analysis, selectRules({}).selection)
        .filter(({ suppressed }) => !suppressed)
        .map(({ rule, severity, start, end, message }) => ({
          code: rule,
          severity: SEVERITIES[severity],
          range: { start: lines.positionAt(start), end: lines.positionAt(end) },
          message: message.fa,
        }));
      const pulled = (await client.pull(uri))
        .filter(({ code }) => code !== 'front-matter')
        .map(({ code, severity, range, message }: Diagnostic) => ({ code, severity, range, message }));
      assert.deepEqual(pulled, expected);
      if (name === 'problems.fa.md') assert.ok(pulled.length > 0);
      assert.deepEqual(
        counted(await client.connection.sendRequest('dabir/annotations', { textDocument: { uri } })),
        counted(JSON.parse(JSON.stringify(annotationsOf(uri, analysis)))),
      );
    });
  }
});

/** Annotations with their chains counted in the order of the text: the server numbers them otherwise, that they may last. */
function counted(annotations: ArticleAnnotations): ArticleAnnotations {
  const names = new Map<number, number>();
  const sources = new Map<number, number>();
  const numberOf = (known: Map<number, number>, chain: number): number => {
    const number = known.get(chain) ?? known.size + 1;
    known.set(chain, number);
    return number;
  };
  return {
    ...annotations,
    entities: annotations.entities.map((entity) => ({ ...entity, chain: numberOf(names, entity.chain) })),
    claims: annotations.claims.map(({ source, ...claim }) => ({
      ...claim,
      chain: numberOf(sources, claim.chain),
      source: typeof source?.chain === 'number' ? { ...source, chain: numberOf(names, source.chain) } : source,
    })),
  };
}
