import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Range } from '../language/article/types';
import { writeNumber } from '../language/calendars/wording';
import { applyFixes } from '../rules/fix';
import type { Problem } from '../rules/rule';
import { silenceEdit } from '../rules/suppress';
import type { Snapshot } from '../session';
import { dateRewrites } from './codeActions/dates';
import { caretOf, distinct, type EditAbilities, workspaceEdit } from './codeActions/edits';
import { addableNames, type RegistryAbilities } from './codeActions/newsroom';
import { diagnosticOf } from './diagnostics';
import { mendText } from './mendText';
import { LINK_RULES } from './organizeLinks';
import { overlaps, rangeOf, stretchOf } from './places';

/** The kinds that the server announces. */
const FIX_ALL = 'source.fixAll.dabir';

/** Sorts and prunes the definitions. */
export const ORGANIZE_LINKS = 'source.organizeLinks';
export const CODE_ACTION_KINDS = [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, FIX_ALL, ORGANIZE_LINKS];

/** An action whose edit is written when it is chosen, or at once for clients that want it so. */
interface Draft {
  readonly action: CodeAction;
  readonly edit: () => WorkspaceEdit | undefined;
}

/** What the client gives back when one of its actions is chosen. */
interface ActionData {
  readonly uri: string;
  readonly version: number;
  readonly range: CodeActionParams['range'];
  readonly only: readonly string[] | undefined;
  /** How many actions of the same name were offered before it: a range may hold the same mistake twice. */
  readonly nth: number;
}

export interface ActionAbilities extends EditAbilities, RegistryAbilities {
  /** The client asks for an action's edit when the action is chosen. */
  readonly resolvesActions: boolean;
}

/** What may be done at a place: mend its problems, silence them, rewrite its dates; or put the whole text in order. */
export function provideCodeActions(
  snapshot: Snapshot,
  { range, context }: Pick<CodeActionParams, 'range' | 'context'>,
  abilities: ActionAbilities,
): CodeAction[] {
  const drafts = draftActions(snapshot, { range, context }, abilities);
  if (abilities.resolvesActions) {
    const { uri, version } = snapshot;
    const before = new Map<string, number>();
    return drafts.map(({ action }) => {
      const nth = before.get(nameOf(action)) ?? 0;
      before.set(nameOf(action), nth + 1);
      const data: ActionData = { uri, version, range, only: context.only, nth };
      return { ...action, data };
    });
  }
  return drafts.flatMap(({ action, edit }) => {
    const written = edit();
    return written === undefined ? [] : [{ ...action, edit: written }];
  });
}

/** The document that an action was offered for; `undefined` for an action that is not ours. */
export function documentOfAction({ data }: CodeAction): string | undefined {
  return isActionData(data) ? data.uri : undefined;
}

/** The action with its edit; without one where the text has changed since it was offered. */
export function resolveCodeAction(snapshot: Snapshot, action: CodeAction, abilities: ActionAbilities): CodeAction {
  const { data } = action;
  if (!isActionData(data) || data.version !== snapshot.version) return action;
  const context = { diagnostics: [], only: data.only === undefined ? undefined : [...data.only] };
  const drafts = draftActions(snapshot, { range: data.range, context }, abilities);
  const chosen = drafts.filter((draft) => nameOf(draft.action) === nameOf(action))[data.nth];
  const edit = chosen?.edit();
  return edit === undefined ? action : { ...action, edit };
}

const nameOf = ({ kind = '', title }: CodeAction): string => `${kind} ${title}`;

function isActionData(data: unknown): data is ActionData {
  return typeof data === 'object' && data !== null && 'uri' in data && 'version' in data && 'range' in data;
}

function draftActions(
  snapshot: Snapshot,
  { range, context }: Pick<CodeActionParams, 'range' | 'context'>,
  abilities: ActionAbilities,
): Draft[] {
  const wanted = (kind: string): boolean =>
    context.only === undefined ||
    context.only.some((only) => only === '' || kind === only || kind.startsWith(`${only}.`));
  const drafts: Draft[] = [];
  const place = stretchOf(snapshot, range);
  const problems = snapshot.problems.filter((problem) => !problem.suppressed && overlaps(problem, place));
  if (wanted(CodeActionKind.QuickFix)) {
    for (const problem of problems) drafts.push(...mend(snapshot, problem, context.diagnostics, abilities));
    for (const problem of new Map(problems.map((one) => [one.rule, one])).values())
      drafts.push(...mendAlike(snapshot, problem, context.diagnostics, abilities));
    drafts.push(...addUnknown(snapshot, problems, context.diagnostics, abilities));
    for (const problem of problems) drafts.push(...silence(snapshot, problem, context.diagnostics, abilities));
  }
  if (wanted(CodeActionKind.RefactorRewrite)) {
    // Where the rule speaks, its quick fix does.
    if (problems.every(({ rule }) => rule !== UNKNOWN)) drafts.push(...add(snapshot, place, abilities));
    const taken = new Set(problems.flatMap(({ fixes }) => fixes.map(({ edits }) => JSON.stringify(edits))));
    for (const { title, edits } of dateRewrites(snapshot, place)) {
      if (taken.has(JSON.stringify(edits))) continue;
      drafts.push({
        action: { title: title[snapshot.language], kind: CodeActionKind.RefactorRewrite },
        edit: () => workspaceEdit(snapshot, edits, undefined, abilities),
      });
    }
  }
  // Never in the light bulb: an editor asks for these by name, on saving or on command.
  if (context.only !== undefined) {
    if (
      wanted(FIX_ALL) &&
      snapshot.problems.some(({ suppressed, fixes }) => !suppressed && fixes.some(({ safe }) => safe))
    )
      drafts.push(wholeText(snapshot, FIX_ALL, abilities));
    if (wanted(ORGANIZE_LINKS) && snapshot.analysis.article.definitions.length > 0)
      drafts.push(wholeText(snapshot, ORGANIZE_LINKS, abilities));
  }
  return drafts;
}

const TITLES = {
  [FIX_ALL]: { fa: 'هر چه را بی‌خطر است درست کن', en: 'Fix everything that is safe to fix' },
  [ORGANIZE_LINKS]: { fa: 'تعریف پیوندها را مرتب و بی‌زائده کن', en: 'Sort and prune the definitions of links' },
} as const;

function wholeText(snapshot: Snapshot, kind: typeof FIX_ALL | typeof ORGANIZE_LINKS, abilities: EditAbilities): Draft {
  return {
    action: { title: TITLES[kind][snapshot.language], kind },
    edit: () => {
      const edits = mendText(snapshot, kind === FIX_ALL ? snapshot.settings.selection : LINK_RULES);
      return edits.length === 0 ? undefined : workspaceEdit(snapshot, edits, undefined, abilities);
    },
  };
}

const UNKNOWN = 'entities/unknown';

/** Unknown names that a rule reports, into the newsroom's registry. */
function addUnknown(
  snapshot: Snapshot,
  problems: readonly Problem[],
  known: readonly Diagnostic[],
  abilities: ActionAbilities,
): Draft[] {
  return problems
    .filter(({ rule }) => rule === UNKNOWN)
    .flatMap((problem) =>
      addableNames(snapshot, problem, abilities).map(({ title, edit }) => ({
        action: {
          title: title[snapshot.language],
          kind: CodeActionKind.QuickFix,
          diagnostics: [shownAs(snapshot, problem, known)],
        },
        edit: () => edit,
      })),
    );
}

/** Names that no registry knows, where no rule asks for them. */
function add(snapshot: Snapshot, place: Range, abilities: ActionAbilities): Draft[] {
  return addableNames(snapshot, place, abilities).map(({ title, edit }) => ({
    action: { title: title[snapshot.language], kind: CodeActionKind.RefactorRewrite },
    edit: () => edit,
  }));
}

function mend(snapshot: Snapshot, problem: Problem, known: readonly Diagnostic[], abilities: EditAbilities): Draft[] {
  const diagnostics = [shownAs(snapshot, problem, known)];
  return problem.fixes.map((fix, index) => ({
    action: {
      title: fix.title[snapshot.language],
      kind: CodeActionKind.QuickFix,
      diagnostics,
      isPreferred: index === 0 && (fix.safe || problem.fixes.length === 1),
    },
    edit: () => workspaceEdit(snapshot, fix.edits, caretOf(fix), abilities),
  }));
}

function silence(
  snapshot: Snapshot,
  problem: Problem,
  known: readonly Diagnostic[],
  abilities: EditAbilities,
): Draft[] {
  const { language, analysis } = snapshot;
  const silenced = silenceEdit(analysis.article, problem, language);
  if (silenced === undefined) return [];
  const title =
    language === 'fa'
      ? `قاعدهٔ ${problem.rule} را اینجا با ذکر دلیل خاموش کن`
      : `Silence ${problem.rule} here, with a reason`;
  const { edit, reason } = silenced;
  return [
    {
      action: { title, kind: CodeActionKind.QuickFix, diagnostics: [shownAs(snapshot, problem, known)] },
      edit: () => workspaceEdit(snapshot, [edit], { start: reason.start, end: reason.end }, abilities),
    },
  ];
}

/** All problems of one rule, where it has several with a safe way out. VS Code lists what names no problem behind all that does. */
function mendAlike(
  snapshot: Snapshot,
  problem: Problem,
  known: readonly Diagnostic[],
  abilities: EditAbilities,
): Draft[] {
  const { rule } = problem;
  const alike = snapshot.problems.filter((one) => one.rule === rule);
  const { applied } = applyFixes(snapshot.analysis.article, alike, 'safe');
  if (applied.length < 2) return [];
  const count = applied.length;
  const title =
    snapshot.language === 'fa'
      ? `همهٔ موارد قاعدهٔ ${rule} را درست کن (${writeNumber(count, 'fa')})`
      : `Fix all problems of ${rule} (${count})`;
  return [
    {
      action: { title, kind: CodeActionKind.QuickFix, diagnostics: [shownAs(snapshot, problem, known)] },
      edit: () => workspaceEdit(snapshot, distinct(applied.flatMap(({ fix }) => fix.edits)), undefined, abilities),
    },
  ];
}

/** The client's own copy of a problem where it sent one, so that it knows what the action mends. */
function shownAs(snapshot: Snapshot, problem: Problem, known: readonly Diagnostic[]): Diagnostic {
  const { start, end } = rangeOf(snapshot, problem);
  const words = problem.message[snapshot.language];
  const same = known.find(
    ({ code, range, message }) =>
      code === problem.rule &&
      // A long list's last one says more behind it.
      String(message).startsWith(words) &&
      range.start.line === start.line &&
      range.start.character === start.character &&
      range.end.line === end.line &&
      range.end.character === end.character,
  );
  return same ?? diagnosticOf(snapshot, problem);
}
