import { workspace } from 'vscode';
import { type ArticleStatus, type CheckWorkspaceResult, type ExportParams, settingsSection } from '../server/protocol';
import type { Calendar } from './calendar';
import { inPersianDigits } from './persianDigits';

type Reference = NonNullable<ArticleStatus['reference']>;
export type MessageLanguage = ArticleStatus['language'];

/** What the menu of the status item offers. */
export type MenuEntry =
  | 'overview'
  | 'rightToLeft'
  | 'asText'
  | 'reference'
  | 'fix'
  | 'check'
  | 'nextClaim'
  | 'annotate'
  | 'export'
  | 'configuration'
  | 'settings'
  | 'walkthrough'
  | 'output'
  | 'restart';

/** What the client itself says; what is wrong with a text is the server's to say. */
interface Messages {
  readonly starting: string;
  readonly stopped: string;
  readonly restart: string;
  readonly showOutput: string;
  readonly running: string;
  readonly noReference: string;
  readonly unknown: string;
  readonly notPersian: string;
  /** Beside the article in the status bar, and what to do then. */
  readonly tooLong: string;
  readonly checkThere: string;
  readonly noConfiguration: string;
  readonly configuration: string;
  readonly createConfiguration: string;
  readonly configurationComment: string;
  readonly noFolder: string;
  readonly noName: string;
  readonly noRegistry: string;
  readonly entityTypes: Readonly<Record<'person' | 'organisation' | 'place' | 'event' | 'work', string>>;
  nameIsKnown(name: string): string;
  whatIsIt(name: string): string;
  readonly noArticle: string;
  readonly noPersian: string;
  readonly copied: string;
  readonly exportFormat: string;
  readonly exportFormats: Readonly<Record<ExportParams['format'], string>>;
  readonly exportWhat: string;
  readonly exportCertain: string;
  readonly exportRecognised: string;
  readonly noWorkspace: string;
  readonly checking: string;
  /** @param count what is done and how much there is, as the server writes it: `97 / 404` */
  checkingSoFar(count: string): string;
  checked(result: CheckWorkspaceResult): string;
  readonly nothingToFix: string;
  readonly unmerged: string;
  fixed(places: number): string;
  readonly whichCalendar: string;
  readonly calendars: Readonly<Record<Calendar, string>>;
  intoWhichCalendar(written: string): string;
  readonly noDate: string;
  readonly noMarkup: string;
  readonly nothingToAnnotate: string;
  annotated(added: number, left: number): string;
  readonly noClaim: string;
  readonly noUnlinkedClaim: string;
  readonly showMenu: string;
  readonly menu: Readonly<Record<MenuEntry, string>>;
  readonly offer: string;
  readonly openHere: string;
  readonly openAlways: string;
  reference(reference: Reference): string;
  referenceDay(reference: Reference): string;
  counts(status: ArticleStatus): string;
  startFailed(reason: string): string;
}

const referenceSources: Readonly<Record<Reference['from'], { readonly fa: string; readonly en: string }>> = {
  'front-matter': { fa: 'سرآغاز فایل', en: 'front matter' },
  dateline: { fa: 'سطر تاریخ و محل خبر', en: 'the dateline' },
  option: { fa: 'تنظیمات', en: 'settings' },
  text: { fa: 'متن خبر', en: 'the text' },
};

const persian: Messages = {
  starting: 'دبیر: در حال آغاز',
  stopped: 'دبیر: از کار افتاده',
  restart: 'راه‌اندازی دوباره',
  showOutput: 'نمایش خروجی',
  running: 'دبیر: آماده',
  noReference: 'روز مبنا: نامعلوم',
  unknown: 'نامعلوم',
  notPersian: 'متن فارسی نیست',
  tooLong: 'متن بلندتر از آن است که هنگام نوشتن خوانده شود',
  checkThere: 'در خط فرمان: dabir check',
  noConfiguration: 'این پوشه پیکربندی دبیر ندارد. بی آن هم دبیر با قاعده‌های پیش‌فرض کار می‌کند.',
  configuration: 'پیکربندی',
  createConfiguration: 'ساختن پیکربندی',
  configurationComment: 'پیکربندی دبیر. شدت هر قاعده: error، warning، info، hint یا off.',
  offer: 'این متن فارسی است. ویرایشگر راست‌به‌چپ دبیر سطرها را درست می‌چیند؛ در آن باز شود؟',
  openHere: 'باز شود',
  openAlways: 'همیشه برای .fa.md و .fa.txt',
  noFolder: 'برای پیکربندی، نخست یک پوشه یا فایلی ذخیره‌شده باز کنید.',
  noName: 'اینجا نامی نیست؛ نامی را برگزینید یا مکان‌نما را روی آن بگذارید.',
  noRegistry: 'جایی برای این نام نیست؛ پوشهٔ تحریریه را باز کنید، یا نام را به دست در فهرست بنویسید.',
  entityTypes: { person: 'شخص', organisation: 'سازمان', place: 'مکان', event: 'رویداد', work: 'اثر' },
  nameIsKnown: (name) => `«${name}» در فهرست نام‌های تحریریه هست.`,
  whatIsIt: (name) => `«${name}» چیست؟`,
  noArticle: 'نخست خبری را باز کنید.',
  noPersian: 'این متن فارسی نیست؛ دبیر تنها خبر فارسی را می‌خواند.',
  copied: 'خبر بی نشانه‌ها رونوشت شد.',
  exportFormat: 'خبر به چه قالبی برود؟',
  exportFormats: {
    html: 'صفحهٔ وب با دادهٔ schema.org',
    jsonld: 'دادهٔ پیوندی schema.org',
    ninjs: 'خبر برای خروجی خبرگزاری (IPTC ninjs)',
    tei: 'متن نشانه‌گذاری‌شده برای بایگانی (TEI)',
    webannotation: 'نشانه‌ها جدا از متن (W3C Web Annotation)',
    brat: 'نشانه‌ها برای brat',
  },
  exportWhat: 'چه چیزهایی برود؟',
  exportCertain: 'تنها آنچه نشانه‌گذاری شده یا قطعی است',
  exportRecognised: 'آنچه شناخته شد هم',
  noWorkspace: 'نخست پوشهٔ خبرها را باز کنید.',
  checking: 'دبیر خبرهای پوشه را بررسی می‌کند…',
  checkingSoFar: (count) => inPersianDigits(`دبیر خبرهای پوشه را بررسی می‌کند: ${count.replace(' / ', ' از ')}`),
  checked: ({ articles, errors, warnings, others, faulty, hasMore }) =>
    inPersianDigits(
      faulty === 0
        ? `${articles} فایل بررسی شد و ایرادی در آن‌ها نبود.`
        : `${articles} فایل بررسی شد: ${errors} خطا، ${warnings} هشدار و ${others} نکته در ${faulty} فایل.`,
    ) + (hasMore ? ' پوشه فایل‌های بیشتری دارد؛ همه را دستور dabir check بررسی می‌کند.' : ''),
  nothingToFix: 'چیزی نیست که خودبه‌خود اصلاح شود.',
  unmerged: 'نشانه‌های ادغام git در متن مانده است؛ تا یکی از نسخه‌ها را برنگزینید چیزی اصلاح نمی‌شود.',
  fixed: (places) => inPersianDigits(`${places} جا اصلاح شد.`),
  whichCalendar: 'امروز به کدام گاه‌شماری نوشته شود؟',
  calendars: { solar: 'خورشیدی', gregorian: 'میلادی', lunar: 'قمری' },
  intoWhichCalendar: (written) => `«${written}» به کدام گاه‌شماری برود؟`,
  noDate: 'اینجا تاریخی نیست که یک روز باشد؛ مکان‌نما را روی آن بگذارید.',
  noMarkup: 'متن ساده نشانه‌گذاری ندارد؛ خبر را با پسوند .fa.md ذخیره کنید.',
  nothingToAnnotate: 'نام یا تاریخ قطعی نشانه‌نخورده‌ای نمانده است.',
  annotated: (added, left) =>
    inPersianDigits(
      left === 0
        ? `${added} نام و تاریخ نشانه‌گذاری شد.`
        : `${added} نام و تاریخ نشانه‌گذاری شد؛ ${left} مورد در جایی است که نشانه نمی‌پذیرد.`,
    ),
  noClaim: 'در این خبر ادعایی نیست که منبع بخواهد.',
  noUnlinkedClaim: 'همهٔ ادعاهای این خبر به منبعی پیوند دارند.',
  showMenu: 'منو',
  menu: {
    overview: 'نمای کلی خبر',
    rightToLeft: 'باز کردن در ویرایشگر راست‌به‌چپ',
    asText: 'باز کردن در ویرایشگر متن',
    reference: 'روز مبنا',
    fix: 'اصلاح خبر',
    check: 'بررسی همهٔ خبرهای پوشه',
    nextClaim: 'ادعای بی‌منبع بعدی',
    annotate: 'نشانه‌گذاری نام‌ها و تاریخ‌های قطعی',
    export: 'خروجی گرفتن از خبر',
    configuration: 'پیکربندی',
    settings: 'تنظیمات',
    walkthrough: 'آشنایی با دبیر',
    output: 'خروجی',
    restart: 'راه‌اندازی دوبارهٔ سرور',
  },
  reference: (reference) => `روز مبنا: ${persian.referenceDay(reference)}`,
  referenceDay: ({ label, from }) => `${label} (از ${referenceSources[from].fa})`,
  counts: ({ dates, entities, claims, unlinkedClaims }) =>
    inPersianDigits(`${dates} تاریخ، ${entities} نام، ${claims} ادعا (${unlinkedClaims} بی‌پیوند)`),
  startFailed: (reason) => `سرور دبیر آغاز نشد: ${reason}`,
};

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

const english: Messages = {
  starting: 'Dabir: starting',
  stopped: 'Dabir: stopped',
  restart: 'Restart',
  showOutput: 'Show Output',
  running: 'Dabir: ready',
  noReference: 'Reference: unknown',
  unknown: 'unknown',
  notPersian: 'Not a Persian text',
  tooLong: 'Too long to be read while one types',
  checkThere: 'On the command line: dabir check',
  noConfiguration: 'This folder has no Dabir configuration. Without one, Dabir works with its default rules.',
  configuration: 'Configuration',
  createConfiguration: 'Create Configuration',
  configurationComment: 'Configuration of Dabir. Severity of each rule: error, warning, info, hint or off.',
  offer: 'This text is Persian. Dabir has an editor that lays its lines out from right to left. Open it there?',
  openHere: 'Open',
  openAlways: 'Always for .fa.md and .fa.txt',
  noFolder: 'Open a folder or a saved file first to have a configuration.',
  noName: 'There is no name here; select one, or put the caret on it.',
  noRegistry:
    "There is no place for this name; open the newsroom's folder, or write the name into the registry by hand.",
  entityTypes: { person: 'person', organisation: 'organisation', place: 'place', event: 'event', work: 'work' },
  nameIsKnown: (name) => `“${name}” is in the newsroom's registry.`,
  whatIsIt: (name) => `What is “${name}”?`,
  noArticle: 'Open an article first.',
  noPersian: 'This text is not Persian; Dabir reads Persian news only.',
  copied: 'Copied without markup.',
  exportFormat: 'Which format should the article have?',
  exportFormats: {
    html: 'Web page with schema.org data',
    jsonld: 'Linked data in the words of schema.org',
    ninjs: 'News item for the wire (IPTC ninjs)',
    tei: 'Marked-up text for the archive (TEI)',
    webannotation: 'Annotations beside the text (W3C Web Annotation)',
    brat: 'Annotations for brat',
  },
  exportWhat: 'What should be exported?',
  exportCertain: 'Only what is annotated or certain',
  exportRecognised: 'What was recognised, too',
  noWorkspace: 'Open the folder of your articles first.',
  checking: 'Dabir is checking the articles of the workspace…',
  checkingSoFar: (count) => `Dabir is checking the articles of the workspace: ${count.replace(' / ', ' of ')}`,
  checked: ({ articles, errors, warnings, others, faulty, hasMore }) =>
    (faulty === 0
      ? `${plural(articles, 'file')} checked, nothing wrong.`
      : `${plural(articles, 'file')} checked: ${plural(errors, 'error')}, ${plural(warnings, 'warning')} and ${plural(others, 'note')} in ${plural(faulty, 'file')}.`) +
    (hasMore ? ' The workspace has more: the command “dabir check” checks them all.' : ''),
  nothingToFix: 'There is nothing that can be fixed without a question.',
  unmerged: 'Git’s marks of unmerged versions are left in the text; nothing is fixed until you choose one.',
  fixed: (places) => `${plural(places, 'place')} fixed.`,
  whichCalendar: 'In which calendar should today be written?',
  calendars: { solar: 'Solar Hijri', gregorian: 'Gregorian', lunar: 'lunar Hijri' },
  intoWhichCalendar: (written) => `Into which calendar should “${written}” be converted?`,
  noDate: 'There is no date here that is one day; put the caret on it.',
  noMarkup: 'Plain text has no markup; save the article as .fa.md.',
  nothingToAnnotate: 'No certain name or date is left to annotate.',
  annotated: (added, left) =>
    left === 0
      ? `${plural(added, 'annotation')} added.`
      : `${plural(added, 'annotation')} added; ${left} left out, where the text takes none.`,
  noClaim: 'This article makes no claim that wants a source.',
  noUnlinkedClaim: 'Every claim of this article has its source linked.',
  showMenu: 'Menu',
  menu: {
    overview: 'Overview of the Article',
    rightToLeft: 'Open in the Right-to-Left Editor',
    asText: 'Open in the Text Editor',
    reference: 'Reference Day',
    fix: 'Fix the Article',
    check: 'Check All Articles of the Workspace',
    nextClaim: 'Next Claim without a Source',
    annotate: 'Annotate Certain Names and Dates',
    export: 'Export the Article',
    configuration: 'Configuration',
    settings: 'Settings',
    walkthrough: 'Get to Know Dabir',
    output: 'Output',
    restart: 'Restart the Server',
  },
  reference: (reference) => `Reference: ${english.referenceDay(reference)}`,
  referenceDay: ({ label, from }) => `${label} (from ${referenceSources[from].en})`,
  counts: ({ dates, entities, claims, unlinkedClaims }) =>
    `${plural(dates, 'date')}, ${plural(entities, 'name')}, ${plural(claims, 'claim')} (${unlinkedClaims} unlinked)`,
  startFailed: (reason) => `Dabir's server did not start: ${reason}`,
};

/**
 * The language in which the client speaks where it does not speak of an article, for which a project may have chosen another one.
 * The setting decides and not the editor's display language: VS Code has no Persian one. `auto` reads Persian here.
 */
export const ownLanguage = (): MessageLanguage =>
  workspace.getConfiguration(settingsSection).get<string>('messages') === 'en' ? 'en' : 'fa';

export function messages(language = ownLanguage()): Messages {
  return language === 'fa' ? persian : english;
}
