import { Command, InvalidArgumentError, Option } from 'commander';
import type { Language, Text } from '../language/text';
import { SEVERITIES } from '../rules/rule';
import type { AnnotateOptions } from './commands/annotate';
import type { CheckOptions } from './commands/check';
import type { DateOptions } from './commands/date';
import type { ExportCommandOptions } from './commands/export';
import type { ImportCommandOptions } from './commands/import';
import type { InitOptions } from './commands/init';
import type { MergeOptions } from './commands/merge';
import type { ExitStatus, Session } from './io';
import { FORMATS } from './reporters/formats';
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

/**
 * The commands and their options. Nothing of a command is loaded before it runs; `run` gives it its session and takes its
 * exit status.
 */
export function createProgram(language: Language, run: Run): Command {
  const say = (fa: string, en: string): string => ({ fa, en })[language];
  const option = (flags: string, fa: string, en: string): Option => new Option(flags, say(fa, en));
  const common = (command: Command): Command =>
    command
      .addOption(option('--messages <language>', 'زبان پیام‌ها', 'language of messages').choices(['auto', 'fa', 'en']))
      .addOption(option('--color', 'با رنگ، در هر حال', 'colour in any case'))
      .addOption(option('--no-color', 'بی رنگ', 'no colour'))
      .helpOption('-h, --help', say('راهنما', 'show this help'));
  const sources = (command: Command): Command =>
    common(command)
      .addOption(option('--stdin', 'متن از ورودی استاندارد', 'read one text from standard input'))
      .addOption(option('--stdin-filename <file>', 'نام آن متن', 'what that text is called'))
      .addOption(
        option(
          '--reference <day>',
          'روز مبنا، اگر خبر خود نگوید',
          'reference day where an article names none (2022-01-10, 1400-10-20)',
        ),
      )
      .addOption(option('--config <file>', 'این پیکربندی و نه جز آن', 'this configuration and no other'))
      .addOption(option('--no-config', 'بی پیکربندی', 'no configuration'))
      .addOption(option('--ignore-file <file>', 'الگوهای نادیدنی‌ها', 'one more file of patterns to leave out'));
  const judging = (command: Command): Command =>
    command
      .addOption(
        option(
          '-f, --format <format>',
          `قالب گزارش یا FORMAT=FILE، چند بار هم: ${FORMATS.join('، ')}`,
          `format, or FORMAT=FILE, several times if need be: ${FORMATS.join(', ')}`,
        ).argParser((value: string, before: readonly string[] | undefined) => [...(before ?? []), value]),
      )
      .addOption(
        option('--max-warnings <n>', 'بیش از این شمار هشدار ناکامی است', 'fail when there are more warnings').argParser(
          (value) => wholeNumber(value, language),
        ),
      )
      .addOption(option('--quiet', 'تنها خطاها', 'show errors only'))
      .addOption(
        option(
          '--severity <severity>',
          'از این شدت به بالا نشان بده و ناکام شو (اگر نباشد: نمایش همه، ناکامی با خطا)',
          'show, and fail on, what is at least this severe (without it: show all, fail on errors)',
        ).choices(SEVERITIES.filter((severity) => severity !== 'off').reverse()),
      )
      .addOption(
        option(
          '--baseline <file>',
          'ایرادهای شناخته: گفته می‌شوند اما ناکام نمی‌کنند',
          'known problems: told, but failing nothing',
        ),
      )
      .addOption(
        option('--update-baseline', 'ایرادهای کنونی را شناخته کن', 'make the present problems the known ones'),
      );
  const checking = (command: Command): Command =>
    judging(sources(command))
      .addOption(option('--fix-suggestions', 'اصلاح‌های پیشنهادی هم', 'apply suggested fixes too'))
      .addOption(option('--diff', 'نمایش دگرگونی‌ها، بی نوشتن', 'show the patch and write nothing'))
      .addOption(
        option(
          '--rule <id=severity>',
          'شدت یک قاعده، چند بار هم',
          'severity of a rule, several times if need be',
        ).argParser((value: string, before: readonly string[] | undefined) => [...(before ?? []), value]),
      )
      .addOption(
        option(
          '--changed [ref]',
          'تنها ایراد سطرهای دگرگون‌شده: از آخرین ثبت، یا از جدا شدن از ref (git)',
          'only problems on lines changed since the last commit, or since the branch left ref (git)',
        ),
      )
      .addOption(option('--cache [file]', 'یافته‌ها را برای بار بعد نگه دار', 'keep findings for the next run'))
      .addOption(
        option('--workers <n>', 'شمار رشته‌ها؛ 0: به شمار هسته‌ها', 'threads; 0: as many as there are cores').argParser(
          (value) => wholeNumber(value, language),
        ),
      )
      .addOption(option('--shard <i/n>', 'تنها بخش i از n بخش فایل‌ها', 'only part I of N parts of the files'))
      .addOption(
        option(
          '--stdin-jsonl',
          'هر سطر ورودی یک خبر است ({"path", "text", "reference"})؛ هر سطر خروجی ایرادهای یکی',
          'every line of the input is an article ({"path", "text", "reference"}), every line of the output its problems',
        ),
      )
      .addOption(option('--verbose', 'زمان هر گام و هر قاعده', 'tell the time that each phase and each rule took'))
      .addOption(option('--print-config <file>', 'آنچه برای این فایل برقرار است', 'show what holds for this file'));

  const files = say(
    'فایل‌ها، پوشه‌ها، الگوها (اگر نباشد: همین پوشه)',
    'files, folders, globs (without any: this folder)',
  );
  const program = common(new Command('dabir'))
    .description(
      say('تاریخ‌ها، نام‌ها و ادعاهای خبر فارسی را بررسی می‌کند.', 'Checks the dates, names and claims of Persian news.'),
    )
    .version(VERSION, '-V, --version', say('نسخه', 'show the version'))
    .helpCommand('help [command]', say('راهنمای یک فرمان', 'show a command\u2019s help'));

  checking(program.command('check', { isDefault: true }))
    .description(say('ایرادها را پیدا می‌کند (فرمان پیش‌فرض)', 'find problems (the default command)'))
    .argument('[files...]', files)
    .addOption(option('--fix', 'اصلاح‌های بی‌خطر را انجام بده', 'apply safe fixes'))
    .action((args: string[], options: CheckOptions & SharedOptions, command: Command) =>
      run(command.optsWithGlobals(), async (session) => (await (await commands()).check())(args, options, session)),
    );
  checking(program.command('fix'))
    .description(say('همان check --fix', 'check --fix'))
    .argument('[files...]', files)
    .action((args: string[], options: CheckOptions & SharedOptions, command: Command) =>
      run(command.optsWithGlobals(), async (session) =>
        (await (await commands()).check())(args, { ...options, fix: true }, session),
      ),
    );
  judging(common(program.command('merge')))
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
  sources(program.command('annotate'))
    .description(say('آنچه شناخته شد، به شکل داده', 'what was recognised, as data'))
    .argument('[files...]', files)
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
  sources(program.command('export'))
    .description(
      say('خبر در قالب‌های دیگر: صفحهٔ وب، خروجی خبرگزاری، بایگانی', 'articles in other formats: page, wire, archive'),
    )
    .argument('[files...]', files)
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
  common(program.command('import'))
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
  common(program.command('date'))
    .description(say('یک تاریخ در هر سه گاه‌شماری', 'one expression in every calendar'))
    .argument('<text...>', say('تاریخ، چنان که در خبر می‌آید', 'a date as news write it'))
    .addOption(option('--reference <day>', 'روز مبنا', 'reference day'))
    .addOption(option('-f, --format <format>', 'text یا json', 'text or json').default('text'))
    .action((words: string[], options: DateOptions & SharedOptions, command: Command) =>
      run(command.optsWithGlobals(), async (session) =>
        (await (await commands()).date())(words.join(' '), options, session),
      ),
    );
  common(program.command('explain'))
    .description(say('صفحهٔ یک قاعده', 'a rule\u2019s page'))
    .argument('[rule]', say('شناسهٔ قاعده (اگر نباشد: فهرست همه)', 'the rule\u2019s id (without it: a list of all)'))
    .action((rule: string | undefined, _options: SharedOptions, command: Command) =>
      run(command.optsWithGlobals(), async (session) => (await (await commands()).explain())(rule, session)),
    );
  common(program.command('init'))
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
  common(program.command('lsp'))
    .description(say('سرور زبان برای هر ویرایشگر', 'the language server for any editor'))
    .addOption(option('--stdio', 'از راه ورودی و خروجی استاندارد', 'over standard input and output'))
    .action((_options: SharedOptions, command: Command) =>
      run(command.optsWithGlobals(), async () => {
        (await import('./commands/lsp')).lsp();
        return 0;
      }),
    );
  common(program.command('mcp'))
    .description(
      say('ابزار برای دستیارها (Model Context Protocol)', 'tools for assistants (Model Context Protocol, stdio)'),
    )
    .addOption(option('--stdio', 'از راه ورودی و خروجی استاندارد', 'over standard input and output'))
    .addOption(option('--config <file>', 'این پیکربندی و نه جز آن', 'this configuration and no other'))
    .addOption(option('--no-config', 'بی پیکربندی', 'no configuration'))
    .action((options: { readonly config?: string | boolean } & SharedOptions, command: Command) =>
      run(command.optsWithGlobals(), async (session) => (await (await commands()).mcp())(options, session)),
    );
  return program;
}

function wholeNumber(value: string, language: Language): number {
  if (!/^\d+$/.test(value)) {
    throw new InvalidArgumentError(
      { fa: 'عدد صحیح لازم است، از صفر به بالا.', en: 'A whole number from 0 is wanted.' }[language],
    );
  }
  return Number(value);
}

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
