import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
  type SnippetTextEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { analyse } from '../language/analyse';
import { writeNumber } from '../language/calendars/wording';
import { applyFixes, type Check, fixUntilStable } from '../rules/fix';
import type { Edit, Fix, Problem } from '../rules/rule';
import { runRules } from '../rules/run';
import { silenceEdit } from '../rules/suppress';
import type { Snapshot } from '../session';
import { dateRewrites } from './codeActions/dates';
import { diagnosticOf } from './diagnostics';
import { overlaps, rangeOf, stretchOf, textEditOf } from './places';

/** The kinds that the server announces. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.dabir`;
export const CODE_ACTION_KINDS = [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, FIX_ALL];

/** What the client can take of an edit. */
export interface EditAbilities {
  readonly documentChanges: boolean;
  readonly snippetEdits: boolean;
}

/** What may be done at a place: mend its problems, silence them, rewrite its dates; or mend all that is safe. */
export function provideCodeActions(
  snapshot: Snapshot,
  { range, context }: Pick<CodeActionParams, 'range' | 'context'>,
  abilities: EditAbilities,
): CodeAction[] {
  const wanted = (kind: string): boolean =>
    context.only === undefined ||
    context.only.some((only) => only === '' || kind === only || kind.startsWith(`${only}.`));
  const actions: CodeAction[] = [];
  const place = stretchOf(snapshot, range);
  const problems = snapshot.problems.filter((problem) => !problem.suppressed && overlaps(problem, place));
  if (wanted(CodeActionKind.QuickFix)) {
    for (const problem of problems) actions.push(...mend(snapshot, problem, context.diagnostics, abilities));
    for (const rule of new Set(problems.map((problem) => problem.rule))) {
      const action = mendAlike(snapshot, rule, abilities);
      if (action !== undefined) actions.push(action);
    }
    for (const problem of problems) actions.push(...silence(snapshot, problem, context.diagnostics, abilities));
  }
  if (wanted(CodeActionKind.RefactorRewrite)) {
    const taken = new Set(problems.flatMap(({ fixes }) => fixes.map(({ edits }) => JSON.stringify(edits))));
    for (const { title, edits } of dateRewrites(snapshot, place)) {
      if (taken.has(JSON.stringify(edits))) continue;
      actions.push({
        title: title[snapshot.language],
        kind: CodeActionKind.RefactorRewrite,
        edit: workspaceEdit(snapshot, edits, undefined, abilities),
      });
    }
  }
  // Never in the light bulb: an editor asks for it by name, on saving or on command.
  if (context.only !== undefined && wanted(FIX_ALL)) {
    const action = mendAll(snapshot, abilities);
    if (action !== undefined) actions.push(action);
  }
  return actions;
}

function mend(
  snapshot: Snapshot,
  problem: Problem,
  known: readonly Diagnostic[],
  abilities: EditAbilities,
): CodeAction[] {
  const diagnostics = [shownAs(snapshot, problem, known)];
  return problem.fixes.map((fix, index) => ({
    title: fix.title[snapshot.language],
    kind: CodeActionKind.QuickFix,
    diagnostics,
    isPreferred: index === 0 && (fix.safe || problem.fixes.length === 1),
    edit: workspaceEdit(snapshot, fix.edits, caretOf(fix), abilities),
  }));
}

function silence(
  snapshot: Snapshot,
  problem: Problem,
  known: readonly Diagnostic[],
  abilities: EditAbilities,
): CodeAction[] {
  const { language, analysis } = snapshot;
  const silenced = silenceEdit(analysis.article, problem, language);
  if (silenced === undefined) return [];
  const title =
    language === 'fa'
      ? `قاعدهٔ ${problem.rule} را این‌جا با ذکر دلیل خاموش کن`
      : `Silence ${problem.rule} here, with a reason`;
  const { edit, reason } = silenced;
  return [
    {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [shownAs(snapshot, problem, known)],
      edit: workspaceEdit(snapshot, [edit], { start: reason.start, end: reason.end }, abilities),
    },
  ];
}

/** All problems of one rule, where it has several with a safe way out. */
function mendAlike(snapshot: Snapshot, rule: string, abilities: EditAbilities): CodeAction | undefined {
  const alike = snapshot.problems.filter((problem) => problem.rule === rule);
  const { applied } = applyFixes(snapshot.analysis.article, alike, 'safe');
  if (applied.length < 2) return undefined;
  const count = applied.length;
  return {
    title:
      snapshot.language === 'fa'
        ? `همهٔ موارد قاعدهٔ ${rule} را درست کن (${writeNumber(count, 'fa')})`
        : `Fix all problems of ${rule} (${count})`,
    kind: CodeActionKind.QuickFix,
    edit: workspaceEdit(snapshot, distinct(applied.flatMap(({ fix }) => fix.edits)), undefined, abilities),
  };
}

/** What `--fix` does on the command line, as one edit. */
function mendAll(snapshot: Snapshot, abilities: EditAbilities): CodeAction | undefined {
  const { analysis, problems, settings, text, language } = snapshot;
  const check: Check = (candidate) => {
    if (candidate === text) return { article: analysis.article, problems };
    const { syntax } = analysis.article;
    const again = analyse(candidate, { syntax, reference: settings.reference, linkScope: settings.linkScope });
    return { article: again.article, problems: runRules(again, settings.selection) };
  };
  const { text: fixed, applied, rounds } = fixUntilStable(text, check, 'safe');
  if (fixed === text) return undefined;
  const edits = rounds === 1 ? distinct(applied.flatMap(({ fix }) => fix.edits)) : [difference(text, fixed)];
  return {
    title: language === 'fa' ? 'هر چه را بی‌خطر است درست کن' : 'Fix everything that is safe to fix',
    kind: FIX_ALL,
    edit: workspaceEdit(snapshot, edits, undefined, abilities),
  };
}

/** The client's own copy of a problem where it sent one, so that it knows what the action mends. */
function shownAs(snapshot: Snapshot, problem: Problem, known: readonly Diagnostic[]): Diagnostic {
  const { start, end } = rangeOf(snapshot, problem);
  const same = known.find(
    ({ code, range }) =>
      code === problem.rule &&
      range.start.line === start.line &&
      range.start.character === start.character &&
      range.end.line === end.line &&
      range.end.character === end.character,
  );
  return same ?? diagnosticOf(snapshot, problem);
}

/** A stretch of the new text that the writer fills in; empty where only the caret goes there. */
interface Blank {
  readonly start: number;
  readonly end: number;
}

const caretOf = ({ caret }: Fix): Blank | undefined => (caret === undefined ? undefined : { start: caret, end: caret });

function workspaceEdit(
  snapshot: Snapshot,
  edits: readonly Edit[],
  blank: Blank | undefined,
  { documentChanges, snippetEdits }: EditAbilities,
): WorkspaceEdit {
  const plain: TextEdit[] = edits.map((edit) => textEditOf(snapshot, edit));
  if (!documentChanges) return { changes: { [snapshot.uri]: plain } };
  const textDocument = { uri: snapshot.uri, version: snapshot.version };
  const all = snippetEdits && blank !== undefined ? withBlank(snapshot, edits, plain, blank) : plain;
  return { documentChanges: [{ textDocument, edits: all }] };
}

/** Turns the edit that holds the blank into a snippet, so that the caret lands in it. */
function withBlank(
  snapshot: Snapshot,
  edits: readonly Edit[],
  plain: readonly TextEdit[],
  blank: Blank,
): (TextEdit | SnippetTextEdit)[] {
  return edits.map((edit, index) => {
    // Where the edit's text begins in the new text: its own place, moved by the edits before it.
    const before = edits.filter((other, at) => other.start < edit.start || (other.start === edit.start && at < index));
    const moved = before.reduce((sum, { start, end, text }) => sum + text.length - (end - start), edit.start);
    const from = blank.start - moved;
    const to = blank.end - moved;
    if (from < 0 || to > edit.text.length) return plain[index] ?? textEditOf(snapshot, edit);
    const parts = [edit.text.slice(0, from), edit.text.slice(from, to), edit.text.slice(to)].map(escapeSnippet);
    const value = from === to ? `${parts[0]}$0${parts[2]}` : `${parts[0]}\${1:${parts[1]}}${parts[2]}`;
    return { range: rangeOf(snapshot, edit), snippet: { kind: 'snippet', value } };
  });
}

const escapeSnippet = (text: string): string => text.replace(/[\\$}]/g, '\\$&');

function distinct(edits: readonly Edit[]): Edit[] {
  const seen = new Set<string>();
  return edits.filter(({ start, end, text }) => {
    const key = `${start}-${end}-${text}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}

/** The one stretch in which two texts differ. */
function difference(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let tail = 0;
  while (
    tail < shorter - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail += 1;
  }
  return { start, end: before.length - tail, text: after.slice(start, after.length - tail) };
}
