import type { Language } from '../../language/text';
import { pageOf, RULES } from '../../rules/registry';
import type { Rule } from '../../rules/rule';
import type { FileReport, GoneProblem, Place, Report, ReportedProblem } from '../report';
import type { CreateReporter } from './reporter';

const LEVELS = { error: 'error', warning: 'warning', info: 'note', hint: 'note', off: 'none' } as const;

const FINGERPRINT = 'dabirContext/v1';

/** SARIF 2.1.0 (OASIS): what code scanning of forges and viewers of editors read. */
export const createSarif: CreateReporter = ({ language, version, hasBaseline }) => ({
  end: ({ files, failures, gone }: Report) => {
    const run = {
      tool: {
        driver: { name: 'dabir', semanticVersion: version, rules: RULES.map((rule) => describeRule(rule, language)) },
      },
      language: language === 'fa' ? 'fa-IR' : 'en-US',
      columnKind: 'utf16CodeUnits',
      originalUriBaseIds: {
        '%SRCROOT%': {
          description: { text: 'The root of the repository, or the folder in which the command ran.' },
        },
      },
      invocations: [
        {
          executionSuccessful: failures.length === 0,
          toolExecutionNotifications: [
            ...failures.map(({ path, message }) => notification('error', path, message)),
            ...gone.map((problem) => describeGone(problem, language)),
          ],
        },
      ],
      artifacts: files.map(({ path }) => ({ location: artifactOf(path) })),
      results: files.flatMap(({ path, problems }: FileReport) =>
        problems.map((problem) => describeProblem(path, problem, hasBaseline)),
      ),
    };
    const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
    return `${JSON.stringify(log, undefined, 2)}\n`;
  },
});

const RULE_INDEXES: ReadonlyMap<string, number> = new Map(RULES.map(({ id }, index) => [id, index]));

function describeRule(rule: Rule, language: Language): object {
  const why = pageOf(rule).why[language];
  const text = plainText(why) || rule.summary[language];
  return {
    id: rule.id,
    shortDescription: { text: rule.summary[language] },
    // GitHub demands it, and takes 1,024 characters at most.
    fullDescription: { text: text.slice(0, 1_024) },
    help: { text, markdown: why || rule.summary[language] },
    defaultConfiguration: { enabled: rule.severity !== 'off', level: LEVELS[rule.severity] },
    properties: { category: rule.id.split('/')[0], fix: rule.fix, tags: [rule.id.split('/')[0]] },
  };
}

function describeProblem(path: string, problem: ReportedProblem, hasBaseline: boolean): object {
  const related = problem.related.map((place, id) => ({
    id,
    message: { text: place.message },
    physicalLocation: { artifactLocation: artifactOf(path), region: regionOf(place) },
  }));
  return {
    ruleId: problem.rule,
    ruleIndex: RULE_INDEXES.get(problem.rule) ?? -1,
    level: LEVELS[problem.severity],
    message: { text: problem.message },
    locations: [{ physicalLocation: { artifactLocation: artifactOf(path), region: regionOf(problem) } }],
    ...(related.length === 0 ? {} : { relatedLocations: related }),
    ...(problem.fixes.length === 0 ? {} : { fixes: describeFixes(path, problem.fixes) }),
    suppressions: problem.suppressed ? [describeSuppression(problem.suppressionReason)] : [],
    partialFingerprints: { [FINGERPRINT]: problem.fingerprint },
    ...(hasBaseline ? { baselineState: problem.baseline ? 'unchanged' : 'new' } : {}),
    properties: { severity: problem.severity },
  };
}

const describeFixes = (path: string, fixes: ReportedProblem['fixes']): readonly object[] =>
  fixes
    .filter(({ edits }) => edits.length > 0)
    .map(({ title, safe, edits }) => ({
      description: { text: title },
      artifactChanges: [
        {
          artifactLocation: artifactOf(path),
          replacements: edits.map((edit) => ({
            deletedRegion: regionOf(edit),
            insertedContent: { text: edit.text },
          })),
        },
      ],
      properties: { safe },
    }));

const describeSuppression = (reason: string | undefined): object => ({
  kind: 'inSource',
  status: 'accepted',
  ...(reason === undefined ? {} : { justification: reason }),
});

/**
 * No result with `baselineState: absent`: code scanning of GitHub reads no baseline state, and would open an alert for what is
 * mended; and a result must say where it is, which a baseline does not know. A notification opens nothing.
 */
function describeGone({ path, rule, fingerprint }: GoneProblem, language: Language): object {
  const index = RULE_INDEXES.get(rule);
  return {
    ...notification('note', path, `${rule}: ${GONE[language]}`),
    associatedRule: { id: rule, ...(index === undefined ? {} : { index }) },
    properties: { baselineState: 'absent', partialFingerprints: { [FINGERPRINT]: fingerprint } },
  };
}

const GONE = { fa: 'ایراد شناخته‌ای که دیگر نیست', en: 'a known problem that is gone' } as const;

const notification = (level: 'error' | 'note', path: string, text: string): object => ({
  level,
  message: { text },
  locations: [{ physicalLocation: { artifactLocation: artifactOf(path) } }],
});

function artifactOf(path: string): object {
  const uri = path.split('/').map(encodeURIComponent).join('/');
  if (path.startsWith('/')) return { uri: `file://${uri}` };
  // `C:/…` of Windows is absolute as well.
  if (/^[a-z]:\//i.test(path)) return { uri: `file:///${uri.replace('%3A', ':')}` };
  return { uri, uriBaseId: '%SRCROOT%' };
}

const regionOf = ({ start, end, line, column, endLine, endColumn }: Place): object => ({
  startLine: line,
  startColumn: column,
  endLine,
  endColumn,
  charOffset: start,
  charLength: end - start,
});

/** Markdown without its marks, for viewers that show plain text. */
const plainText = (markdown: string): string => markdown.replace(/[`*_]|^#+ /gm, '').trim();
