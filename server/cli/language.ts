import type { Language } from '../language/text';
import type { MessageLanguage } from '../settings';

/** The language of a terminal: POSIX's variables in their order of precedence, else what the host says (Windows). */
export function localeLanguage(environment: Readonly<Record<string, string | undefined>>): Language {
  const named = [environment.LC_ALL, environment.LC_MESSAGES, environment.LANG].find(
    (value) => value !== undefined && value !== '',
  );
  // A Node without ICU has no Intl.
  return languageOf(named ?? globalThis.Intl?.DateTimeFormat().resolvedOptions().locale ?? '');
}

/** The language that `--messages` asks for, read before the options are, because errors in options are said in it too. */
export function requestedLanguage(args: readonly string[]): MessageLanguage | undefined {
  const at = args.findIndex((arg) => arg === '--messages' || arg.startsWith('--messages='));
  if (at < 0) return undefined;
  const value = args[at].includes('=') ? args[at].slice(args[at].indexOf('=') + 1) : args[at + 1];
  return value === 'fa' || value === 'en' || value === 'auto' ? value : undefined;
}

const languageOf = (locale: string): Language => (/^fa(?![a-z])/i.test(locale) ? 'fa' : 'en');
