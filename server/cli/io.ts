import type { Language, Text } from '../language/text';

/** What a command sees of the process that runs it; tests give it their own. */
export interface Io {
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Whether a person watches standard output. */
  readonly outputIsTerminal: boolean;
  readonly errorsAreTerminal: boolean;
  /** Results, and nothing but results. Resolves when more may be written. */
  write(text: string | Uint8Array): Promise<void>;
  /** Errors, notes and progress. */
  writeError(text: string): void;
  readInput(): Promise<Uint8Array>;
  /** The input in the pieces in which it comes, for commands that need not hold all of it. */
  inputParts(): AsyncIterable<Uint8Array>;
  /** Aborted by an interrupt: commands stop after the current article and write no incomplete report. */
  readonly interrupted: AbortSignal;
}

/** What every command gets beside its own options. */
export interface Session {
  readonly io: Io;
  readonly language: Language;
  /** Whether the language was asked for (`--messages`), so that a project's setting does not count. */
  readonly languageIsChosen: boolean;
  readonly colour: boolean;
}

/** 0: nothing at or above the failing severity; 1: problems; 2: the command itself failed, wholly or for some file. */
export type ExitStatus = 0 | 1 | 2;

/** Ends a command with status 2 and one line that says why. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure';
  readonly text: Text;

  constructor(text: Text) {
    super(text.en);
    this.text = text;
  }
}

/** Recognised by its name and not by `instanceof`: the commands' bundle has its own copy of the class. */
export function isCommandFailure(error: unknown): error is CommandFailure {
  return error instanceof Error && error.name === 'CommandFailure';
}
