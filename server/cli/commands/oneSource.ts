import { CommandFailure } from '../io';

export interface SourceOptions {
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
}

/** Texts come from files or from standard input. Where both are asked for, one would be passed over without a word. */
export function requireOneSource(args: readonly string[], { stdin = false, stdinFilename }: SourceOptions): void {
  if (stdin && args.length > 0) {
    throw new CommandFailure({
      fa: `--stdin با ${args[0]} نمی‌سازد؛ نام متن را با --stdin-filename بنویسید.`,
      en: `--stdin does not go with ${args[0]}; say the text's name by --stdin-filename.`,
    });
  }
  if (!stdin && stdinFilename !== undefined) {
    throw new CommandFailure({
      fa: `--stdin-filename ${stdinFilename}: تنها همراه --stdin به کار می‌آید.`,
      en: `--stdin-filename ${stdinFilename}: this goes with --stdin only.`,
    });
  }
}
