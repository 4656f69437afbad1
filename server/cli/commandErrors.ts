import type { CommanderError } from 'commander';
import type { Text } from '../language/text';
import { nearest } from '../rules/nearest';

/** What is wrong with the arguments, in both languages: one line that names the option. */
export function explainCommandError({ code, message }: CommanderError): Text {
  // `help` of something that is no command; the library's message is a name of its own.
  if (code === 'commander.help') {
    return { fa: 'چنین فرمانی نیست. فهرست: dabir --help', en: 'there is no such command. List them: dabir --help' };
  }
  // Commander writes `error: unknown option '--x'`, and a suggestion on a second line.
  const en = message
    .replace(/^error: /, '')
    .replace(/\n\(D(id you mean .*)\)$/s, '; d$1')
    .split('\n')[0];
  const quoted = [...message.matchAll(/'([^']*)'/g)].map((match) => match[1]);
  const suggestion = /Did you mean (?:one of )?(.*?)\?/.exec(message)?.[1];
  const maybe = suggestion === undefined ? '' : `؛ شاید ${suggestion}`;
  const [, reason = '', choices] = / is invalid\. ((?:Allowed choices are (.*)\.)?.*)$/.exec(message) ?? [];
  // What is not the library's own reason is one of ours, in the language of messages.
  const wanted = choices === undefined ? reason : `یکی از این‌ها را بنویسید: ${choices.replaceAll(', ', '، ')}.`;
  const fa: Readonly<Record<string, string>> = {
    'commander.unknownOption': `گزینهٔ ${quoted[0]} نیست${maybe}.`,
    'commander.unknownCommand': `فرمان ${quoted[0]} نیست${maybe}.`,
    'commander.optionMissingArgument': `گزینهٔ ${quoted[0]} مقدار می‌خواهد.`,
    'commander.missingArgument': `ورودی ${quoted[0]} لازم است.`,
    'commander.excessArguments': 'ورودی بیش از اندازه است.',
    'commander.invalidArgument': `مقدار ${quoted[1] ?? ''} برای ${quoted[0]} درست نیست. ${wanted}`,
  };
  return { fa: fa[code] ?? en, en };
}

/**
 * What a command line says whose first word, or whose word after `help`, is a command's with a slip in it. The default command
 * would take it for a file, and what follows it for options of its own.
 */
export function explainMistypedCommand(
  args: readonly string[],
  commands: readonly string[],
  isThere: (file: string) => boolean,
): Text | undefined {
  const isAsked = args[0] === 'help';
  const word = args[isAsked ? 1 : 0];
  if (word === undefined || !/^[a-z]+$/i.test(word) || commands.includes(word)) return undefined;
  const near = nearest(word, commands);
  if (near === undefined || (!isAsked && isThere(word))) return undefined;
  return isAsked
    ? { fa: `فرمان «${word}» نیست؛ شاید «${near}».`, en: `there is no command “${word}”; did you mean “${near}”?` }
    : {
        fa: `فرمان یا فایل «${word}» نیست؛ شاید «${near}».`,
        en: `there is no command and no file “${word}”; did you mean “${near}”?`,
      };
}
