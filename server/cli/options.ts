import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Language } from '../language/text';
import { SEVERITIES } from '../rules/rule';
import { FORMATS } from './reporters/formats';

/** How the command line's help says things, in the language of messages. */
export interface Wording {
  say(fa: string, en: string): string;
  option(flags: string, fa: string, en: string): Option;
  wholeNumber(value: string): number;
}

export function wordingIn(language: Language): Wording {
  const say = (fa: string, en: string): string => ({ fa, en })[language];
  return {
    say,
    option: (flags, fa, en) => new Option(flags, say(fa, en)),
    wholeNumber: (value) => {
      if (/^\d+$/.test(value)) return Number(value);
      throw new InvalidArgumentError(say('عدد صحیح لازم است، از صفر به بالا.', 'A whole number from 0 is wanted.'));
    },
  };
}

/** An option that may be given several times keeps all that it was given. */
const collect = (value: string, before: readonly string[] | undefined): readonly string[] => [...(before ?? []), value];

/** What every command takes. */
export function withCommon(command: Command, { say, option }: Wording): Command {
  return command
    .addOption(option('--messages <language>', 'زبان پیام‌ها', 'language of messages').choices(['auto', 'fa', 'en']))
    .addOption(option('--color', 'با رنگ، در هر حال', 'colour in any case'))
    .addOption(option('--no-color', 'بی رنگ', 'no colour'))
    .helpOption('-h, --help', say('راهنما', 'show this help'));
}

/** What a command takes that reads articles. */
export function withSources(command: Command, wording: Wording): Command {
  const { option } = wording;
  return withCommon(command, wording)
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
}

/** What a command takes that reports problems and fails by them. */
export function withJudging(command: Command, { option, wholeNumber }: Wording): Command {
  return command
    .addOption(
      option(
        '-f, --format <format>',
        `قالب گزارش یا FORMAT=FILE، چند بار هم: ${FORMATS.join('، ')}`,
        `format, or FORMAT=FILE, several times if need be: ${FORMATS.join(', ')}`,
      ).argParser(collect),
    )
    .addOption(
      option('--max-warnings <n>', 'بیش از این شمار هشدار ناکامی است', 'fail when there are more warnings').argParser(
        wholeNumber,
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
    .addOption(option('--update-baseline', 'ایرادهای کنونی را شناخته کن', 'make the present problems the known ones'));
}

/** What a command takes that looks for problems in articles. */
export function withChecking(command: Command, wording: Wording): Command {
  const { option, wholeNumber } = wording;
  return withJudging(withSources(command, wording), wording)
    .addOption(option('--fix-suggestions', 'اصلاح‌های پیشنهادی هم', 'apply suggested fixes too'))
    .addOption(option('--diff', 'نمایش دگرگونی‌ها، بی نوشتن', 'show the patch and write nothing'))
    .addOption(
      option(
        '--rule <id=severity>',
        'شدت یک قاعده، چند بار هم',
        'severity of a rule, several times if need be',
      ).argParser(collect),
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
        wholeNumber,
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
}
