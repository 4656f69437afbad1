import { Command, Help, type Option } from 'commander';
import type { Language, Text } from '../language/text';
import type { AnnotateOptions } from './commands/annotate';
import type { CheckOptions } from './commands/check';
import type { DateOptions } from './commands/date';
import type { ExportCommandOptions } from './commands/export';
import type { ImportCommandOptions } from './commands/import';
import type { InitOptions } from './commands/init';
import type { MergeOptions } from './commands/merge';
import type { ExitStatus, Session } from './io';
import { type Wording, withChecking, withCommon, withJudging, withSources, wordingIn } from './options';
import { VERSION } from './version';

/** What the options that all commands share say. */
export interface SharedOptions {
  readonly color?: boolean;
  readonly messages?: string;
}

/** The formats of `export`, named here so that the help loads none of them; a test holds them to those that there are. */
export const EXPORTS = ['html', 'jsonld', 'ninjs', 'tei', 'webannotation', 'brat'] as const;

/** A bundle of its own: see there. */
const commands = () => import('./commands');

type Run = (options: SharedOptions, command: (session: Session) => Promise<ExitStatus>) => Promise<void>;

/** What each command is added to, and with what. */
interface Parts {
  readonly program: Command;
  readonly wording: Wording;
  readonly run: Run;
}

/**
 * The commands and their options. Nothing of a command is loaded before it runs; `run` gives it its session and takes its
 * exit status.
 */
export function createProgram(language: Language, run: Run): Command {
  const wording = wordingIn(language);
  const { say } = wording;
  const program = withCommon(new Command('dabir'), wording)
    .description(
      say('تاریخ‌ها، نام‌ها و ادعاهای خبر فارسی را بررسی می‌کند.', 'Checks the dates, names and claims of Persian news.'),
    )
    .version(VERSION, '-V, --version', say('نسخه', 'show the version'))
    .helpCommand('help [command]', say('راهنمای یک فرمان', 'show a command\u2019s help'));
  for (const add of COMMANDS) add({ program, wording, run });
  return program;
}

const filesIn = ({ say }: Wording): string =>
  say('فایل‌ها، پوشه‌ها، الگوها (اگر نباشد: همین پوشه)', 'files, folders, globs (without any: this folder)');

function addCheck({ program, wording, run }: Parts): void {
  const { say, option } = wording;
  withChecking(program.command('check', { isDefault: true }), wording)
    .description(say('ایرادها را پیدا می‌کند (فرمان پیش‌فرض)', 'find problems (the default command)'))
    .argument('[files...]', filesIn(wording))
    .addOption(option('--fix', 'اصلاح‌های بی‌خطر را انجام بده', 'apply safe fixes'))
    .action((args: string[], options: CheckOptions & SharedOptions, command: Command) =>
      run(command.optsWithGlobals(), async (session) => (await (await commands()).check())(args, options, session)),
    );
}

function addFix({ program, wording, run }: Parts): void {
  const { say } = wording;
  withChecking(program.command('fix'), wording)
    .description(say('همان check --fix', 'check --fix'))
    .argument('[files...]', filesIn(wording))
    .action((args: string[], options: CheckOptions & SharedOptions, command: Command) =>
      run(command.optsWithGlobals(), async (session) =>
        (await (await commands()).check())(args, { ...options, fix: true }, session),
      ),
    );
}

function addMerge({ program, wording, run }: Parts): void {
  const { say, option } = wording;
  withJudging(withCommon(program.command('merge'), wording), wording)
    .description(
      say('گزارش بخش‌ها (json، jsonl) را یکی می‌کند', 'puts the reports of parts (json, jsonl) together, in any format'),
    )
    .argument('<reports...>', say('گزارش‌ها', 'reports'))
    .addOption(option('--reference <day>', 'روز مبنا، برای html', 'reference day, for html'))
    .addOption(option('--config <file>', 'این پیکربندی، برای html', 'this configuration, for html'))
    .addOption(option('--no-config', 'بی پیکربندی', 'no configuration'))
    .action((reports: string[], options: MergeOptions & SharedOptions, command: Command) =>
      run(command.optsWithGlobals(), async (session) => (await (await commands()).merge())(reports, options, session)),
    );
}

function addAnnotate({ program, wording, run }: Parts): void {
  const { say, option } = wording;
  withSources(program.command('annotate'), wording)
    .description(say('آنچه شناخته شد، به شکل داده', 'what was recognised, as data'))
    .argument('[files...]', filesIn(wording))
    .addOption(option('-f, --format <format>', 'json یا jsonl', 'json or jsonl').default('json'))
    .addOption(
      option(
        '--spans <kind>',
        'بازهٔ تاریخ‌ها: narrow یا wide (چنان‌که HengamGold و parstdex می‌کشند)',
        'spans of dates: narrow, or wide (as HengamGold and parstdex draw them)',
      ).default('narrow'),
    )
    .action((args: string[], options: AnnotateOptions & SharedOptions, command: Command) =>
      run(command.optsWithGlobals(), async (session) => (await (await commands()).annotate())(args, options, session)),
    );
}

function addExport({ program, wording, run }: Parts): void {
  const { say, option } = wording;
  withSources(program.command('export'), wording)
    .description(
      say('خبر در قالب‌های دیگر: صفحهٔ وب، خروجی خبرگزاری، بایگانی', 'articles in other formats: page, wire, archive'),
    )
    .argument('[files...]', filesIn(wording))
    .addOption(option('-t, --to <format>', `قالب: ${EXPORTS.join('، ')}`, `format: ${EXPORTS.join(', ')}`))
    .addOption(option('-o, --output-dir <folder>', 'پوشهٔ خروجی', 'folder that is written into'))
    .addOption(
      option(
        '--recognised',
        'آنچه شناخته شد هم، نه تنها آنچه نشانه‌گذاری شده یا قطعی است',
        'what was recognised too, not only what is annotated or certain',
      ),
    )
    .addOption(option('--base <address>', 'نشانی وب خبرها', 'address below which the articles are published'))
    .addOption(
      option(
        '--force',
        'رونویسی فایل‌هایی که شاید خبر باشند یا نوشتهٔ دبیر نیستند',
        'write over files that may be articles or are not ours',
      ),
    )
    .action((args: string[], options: ExportCommandOptions & SharedOptions, command: Command) =>
      run(command.optsWithGlobals(), async (session) =>
        (await (await commands()).exportArticles())(args, options, session),
      ),
    );
}

function addImport({ program, wording, run }: Parts): void {
  const { say, option } = wording;
  withCommon(program.command('import'), wording)
    .description(
      say('نشانه‌های ابزارهای دیگر را در خبر می‌نویسد', 'writes annotations of other tools into an article as markup'),
    )
    .argument('<annotations>', say('فایل نشانه‌ها (W3C Web Annotation یا brat)', 'annotations (W3C or brat)'))
    .argument('<article>', say('خبر', 'the article that they are about'))
    .addOption(option('--from <format>', 'webannotation یا brat', 'webannotation or brat'))
    .addOption(option('-o, --output <file>', 'فایل خروجی', 'file that is written'))
    .addOption(option('-w, --write', 'نوشتن در خود خبر', 'write into the article itself'))
    .addOption(option('--force', 'رونویسی فایل خروجی', 'write over the output file'))
    .action((annotations: string, article: string, options: ImportCommandOptions & SharedOptions, command: Command) =>
      run(command.optsWithGlobals(), async (session) =>
        (await (await commands()).importInto())(annotations, article, options, session),
      ),
    );
}

function addDate({ program, wording, run }: Parts): void {
  const { say, option } = wording;
  withCommon(program.command('date'), wording)
    .description(say('یک تاریخ در هر سه گاه‌شماری', 'one expression in every calendar'))
    .argument('<text...>', say('تاریخ، چنان که در خبر می‌آید', 'a date as news write it'))
    .addOption(option('--reference <day>', 'روز مبنا', 'reference day'))
    .addOption(option('-f, --format <format>', 'text یا json', 'text or json').default('text'))
    .action((words: string[], options: DateOptions & SharedOptions, command: Command) =>
      run(command.optsWithGlobals(), async (session) =>
        (await (await commands()).date())(words.join(' '), options, session),
      ),
    );
}

function addExplain({ program, wording, run }: Parts): void {
  const { say } = wording;
  withCommon(program.command('explain'), wording)
    .description(say('صفحهٔ یک قاعده', 'a rule\u2019s page'))
    .argument('[rule]', say('شناسهٔ قاعده (اگر نباشد: فهرست همه)', 'the rule\u2019s id (without it: a list of all)'))
    .action((rule: string | undefined, _options: SharedOptions, command: Command) =>
      run(command.optsWithGlobals(), async (session) => (await (await commands()).explain())(rule, session)),
    );
}

function addInit({ program, wording, run }: Parts): void {
  const { say, option } = wording;
  withCommon(program.command('init'), wording)
    .description(
      say(
        'پیکربندی، تنظیمات ویرایشگر و CI را آماده می‌کند',
        'a commented configuration, the editor settings, the CI recipe',
      ),
    )
    .addOption(
      option('--schema', 'تنها JSON schema پیکربندی را نشان بده', 'only show the JSON schema of the configuration'),
    )
    .action((options: InitOptions & SharedOptions, command: Command) =>
      run(command.optsWithGlobals(), async (session) => (await (await commands()).init())(options, session)),
    );
}

function addLsp({ program, wording, run }: Parts): void {
  const { say, option } = wording;
  withCommon(program.command('lsp'), wording)
    .description(say('سرور زبان برای هر ویرایشگر', 'the language server for any editor'))
    .addOption(option('--stdio', 'از راه ورودی و خروجی استاندارد', 'over standard input and output'))
    .action((_options: SharedOptions, command: Command) =>
      run(command.optsWithGlobals(), async () => {
        (await import('./commands/lsp')).lsp();
        return 0;
      }),
    );
}

function addMcp({ program, wording, run }: Parts): void {
  const { say, option } = wording;
  withCommon(program.command('mcp'), wording)
    .description(
      say('ابزار برای دستیارها (Model Context Protocol)', 'tools for assistants (Model Context Protocol, stdio)'),
    )
    .addOption(option('--stdio', 'از راه ورودی و خروجی استاندارد', 'over standard input and output'))
    .addOption(option('--config <file>', 'این پیکربندی و نه جز آن', 'this configuration and no other'))
    .addOption(option('--no-config', 'بی پیکربندی', 'no configuration'))
    .action((options: { readonly config?: string | boolean } & SharedOptions, command: Command) =>
      run(command.optsWithGlobals(), async (session) => (await (await commands()).mcp())(options, session)),
    );
}

/** In the order in which the help lists them. */
const COMMANDS: readonly ((parts: Parts) => void)[] = [
  addCheck,
  addFix,
  addMerge,
  addAnnotate,
  addExport,
  addImport,
  addDate,
  addExplain,
  addInit,
  addLsp,
  addMcp,
];

const HEADINGS: Readonly<Record<string, Text>> = {
  'Usage:': { fa: 'کاربرد:', en: 'Usage:' },
  'Options:': { fa: 'گزینه‌ها:', en: 'Options:' },
  'Arguments:': { fa: 'ورودی‌ها:', en: 'Arguments:' },
  'Commands:': { fa: 'فرمان‌ها:', en: 'Commands:' },
};

/** Headings of the help in the language of messages. */
export function styleHeading(heading: string, language: Language): string {
  return HEADINGS[heading]?.[language] ?? heading;
}

/** What an option is for, which values it takes where these are few, and which one holds without it. */
export function describeOption(option: Option, language: Language): string {
  if (language === 'en') return new Help().optionDescription(option);
  const { argChoices, defaultValue, description } = option;
  const notes = [
    ...(argChoices === undefined ? [] : [`یکی از: ${argChoices.join('، ')}`]),
    ...(typeof defaultValue === 'string' ? [`اگر نباشد: ${defaultValue}`] : []),
  ];
  return notes.length === 0 ? description : `${description} (${notes.join('؛ ')})`;
}
