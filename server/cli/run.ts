import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Command, CommanderError } from 'commander';
import type { Language } from '../language/text';
import { wantsColour } from './colour';
import { explainCommandError, explainMistypedCommand } from './commandErrors';
import { inOneLine } from './inOneLine';
import { type ExitStatus, type Io, isCommandFailure } from './io';
import { localeLanguage, requestedLanguage } from './language';
import { createProgram, describeOption, styleHeading } from './program';

/** Runs one command line (without the interpreter's and the script's names) and resolves to its exit status. */
export async function run(args: readonly string[], io: Io): Promise<ExitStatus> {
  const requested = requestedLanguage(args);
  const chosen = requested === 'fa' || requested === 'en' ? requested : undefined;
  const language = chosen ?? localeLanguage(io.environment);
  let status: ExitStatus = 0;
  const help: string[] = [];
  const program = createProgram(language, async (options, command) => {
    const { color } = options;
    const option = color === undefined ? undefined : color ? 'always' : 'never';
    const colour = wantsColour(option, io.environment, io.outputIsTerminal);
    status = await command({ io, language, languageIsChosen: chosen !== undefined, colour });
  });
  silence(program, language, (text) => help.push(text));
  const mistyped = explainMistypedCommand(
    args,
    [...program.commands.map((command) => command.name()), 'help'],
    (file) => existsSync(resolve(io.folder, file)),
  );
  if (mistyped !== undefined) {
    io.writeError(`dabir: ${inOneLine(mistyped[language])}\n`);
    return 2;
  }
  try {
    await program.parseAsync([...args], { from: 'user' });
  } catch (error) {
    if (isCommandFailure(error)) {
      io.writeError(`dabir: ${inOneLine(error.text[language])}\n`);
      return 2;
    }
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) await io.write(help.join(''));
    else {
      io.writeError(`dabir: ${inOneLine(explainCommandError(error)[language])}\n`);
      return 2;
    }
  }
  return status;
}

/** Has the library say nothing and end nothing by itself: help goes to `keep`, errors are thrown. */
function silence(program: Command, language: Language, keep: (text: string) => void): void {
  for (const command of [program, ...program.commands]) {
    command
      .exitOverride()
      .configureHelp({
        styleTitle: (heading) => styleHeading(heading, language),
        optionDescription: (option) => describeOption(option, language),
      })
      .configureOutput({
        writeOut: keep,
        writeErr: () => undefined,
        outputError: () => undefined,
        getOutHasColors: () => false,
        getErrHasColors: () => false,
      });
  }
}
