import type { DocumentSettings } from './configuration';
import type { DocumentMemory } from './documentMemory';
import { type Analysis, analyse } from './language/analyse';
import { syntaxOf as syntaxOfFile } from './language/article/parse';
import type { Syntax } from './language/article/types';
import type { Language } from './language/text';
import { isMostlyPersian } from './language/text/characters';
import { indexLines, type LineIndex } from './language/text/lineIndex';
import { languageId as ownLanguageId } from './protocol';
import type { Problem } from './rules/rule';
import { runRules } from './rules/run';

/** A document as the client sends it, one version. */
export interface Version {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  readonly text: string;
}

/** One version of a document under one set of settings. Immutable; what costs time is worked out once, when asked for. */
export interface Snapshot extends Version {
  readonly lines: LineIndex;
  readonly settings: DocumentSettings;
  /** The language of messages. */
  readonly language: Language;
  /** Whether Dabir has anything to say: a text that is not Persian gets no answer but silence. */
  readonly persian: boolean;
  /** So long that it is not read while one types: nothing is said of it either. */
  readonly tooLong: boolean;
  /** Takes its time at first: to be asked for where something will be said. Empty where the text is too long. */
  readonly analysis: Analysis;
  /** Sorted by place; those silenced by a comment included, marked. */
  readonly problems: readonly Problem[];
}

/** Whoever should hear that a rule threw: its fault must not cost the reader the other rules' problems. */
export type RuleFailed = (rule: string, error: unknown) => void;

export function createSnapshot(
  version: Version,
  settings: DocumentSettings,
  memory: DocumentMemory | undefined,
  ruleFailed: RuleFailed,
): Snapshot {
  const lines = once(() => indexLines(version.text));
  const tooLong = isTooLong(version.text);
  const persian = once(() => !tooLong && (isOurs(version) || isMostlyPersian(version.text)));
  const analysis = once(() => {
    const { reference, linkScope, newsroom } = settings;
    const options = { syntax: syntaxOf(version), reference, linkScope, registries: newsroom.registries };
    return tooLong ? analyse('', options) : analyse(version.text, options, memory?.analysis);
  });
  const problems = once(() => (persian() ? checkAll(analysis(), settings, memory, ruleFailed) : []));
  return {
    ...version,
    settings,
    language: settings.language,
    tooLong,
    get lines() {
      return lines();
    },
    get persian() {
      return persian();
    },
    get analysis() {
      return analysis();
    },
    get problems() {
      return problems();
    },
  };
}

/**
 * UTF-16 units beyond which a text is no article but a corpus: hundreds of pages, each keystroke in which would keep the
 * editor waiting. The command line reads it all the same.
 */
const LONGEST = 1_000_000;

export function isTooLong(text: string): boolean {
  return text.length > LONGEST;
}

/** Files that are Persian by what they are called; others have to show it. */
function isOurs({ uri, languageId }: Version): boolean {
  return languageId === ownLanguageId || /\.(?:fanews|khabar|fa\.md|fa\.txt)$/i.test(uri);
}

/** All rules in one go; where one of them throws, each alone, so that the others are heard. */
function checkAll(
  analysis: Analysis,
  { selection }: DocumentSettings,
  memory: DocumentMemory | undefined,
  ruleFailed: RuleFailed,
): readonly Problem[] {
  try {
    return runRules(analysis, selection, memory?.rules);
  } catch {
    const found = selection.flatMap((selected) => {
      try {
        return runRules(analysis, [selected]);
      } catch (error) {
        ruleFailed(selected.rule.id, error);
        return [];
      }
    });
    return found.sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1));
  }
}

/** By the file's name as on the command line; a document without a telling name by its language. */
function syntaxOf({ uri, languageId }: Pick<Version, 'uri' | 'languageId'>): Syntax {
  if (/\.(?:md|markdown|fanews|khabar|txt)$/i.test(uri)) return syntaxOfFile(uri);
  return languageId === 'plaintext' ? 'plain' : 'markdown';
}

/** Works something out at most once; what it threw is thrown again, not tried again. */
function once<T>(work: () => T): () => T {
  let outcome: { readonly value: T } | { readonly error: unknown } | undefined;
  return () => {
    if (outcome === undefined) {
      try {
        outcome = { value: work() };
      } catch (error) {
        outcome = { error };
      }
    }
    if ('error' in outcome) throw outcome.error;
    return outcome.value;
  };
}
