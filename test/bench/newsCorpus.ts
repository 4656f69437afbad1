import { readFileSync } from 'node:fs';
import { type DayNumber, dayOfIso, isoOf } from '../../server/language/calendars/day';
import { writeDay, writeNumber } from '../../server/language/calendars/wording';
import { type Choice, createChoice } from '../choice';

/** The sentences that the project wrote for its tagger: news of every desk, each with its own words. */
const TAGGED: readonly string[] = ['a', 'b', 'c', 'd', 'e'].flatMap((part) =>
  readFileSync(`server/data/training/news-${part}.txt`, 'utf8').split('\n'),
);

/** Arabic letters, endings and prefixes that stand apart or joined: a desk's slips, which articles have a few of and not in every line. */
const SLIP =
  /[يكـ٠-٩]|\s(?:ها|های|هایی|تر|ترین|ام|اند|ای|می|نمی)\s|[بپتجچحخسشصضطظعغفقکگلمنهی]ها(?:ی|یی)?(?![آ-ی\u200c])|(?<![آ-ی])ن?می[آ-ی]{2}|\s[.،؛:]|\s{2}|[^.»؟!…]$/;

const SENTENCES: readonly string[] = TAGGED.map((line) => line.replace(/<\/?[polvw]>/g, '')).filter(
  (sentence) => sentence.length >= 45 && sentence.length <= 240 && !SLIP.test(sentence),
);
const SLIPS: readonly string[] = TAGGED.map((line) => line.replace(/<\/?[polvw]>/g, '')).filter(
  (sentence) =>
    sentence.length >= 45 && sentence.length <= 160 && / (?:ها|های|می|نمی) /.test(sentence) && !/[يك]/.test(sentence),
);

const named = (tag: string, isWanted: (name: string) => boolean): readonly string[] =>
  [
    ...new Set(
      TAGGED.flatMap((line) => [...line.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, 'g'))].map(([, name]) => name)),
    ),
  ].filter((name) => isWanted(name) && !/[يك]/.test(name));

const PEOPLE = named('p', (name) => /^\S+ \S+$/.test(name));
const BODIES = named('o', (name) => /^(?:وزارت|سازمان|بانک|شورای|دانشگاه|اداره|انجمن|شرکت|مرکز|ستاد) /.test(name));
const PLACES = named('l', (name) => /^\S{3,}$/.test(name));
const OFFICES = ['رئیس', 'سخنگوی', 'معاون', 'دبیر', 'مدیر روابط عمومی', 'کارشناس'];
const MEDIA = ['ایرنا', 'ایسنا', 'خبرگزاری مهر', 'رویترز', 'روزنامهٔ شرق', 'بی‌بی‌سی فارسی', 'خبرآنلاین', 'همشهری'];
const SAYINGS = ['گفت', 'گفت', 'گفت', 'افزود', 'اعلام کرد', 'تأکید کرد', 'توضیح داد', 'هشدار داد', 'نوشت'];
const PRONOUNS = ['او', 'وی', 'این مقام'];
const FIGURES = ['شمار شرکت‌کنندگان', 'تولید', 'مصرف برق', 'صادرات', 'دمای هوا', 'قیمت مسکن', 'بودجهٔ این طرح'];
const RELATIVE = ['دیروز', 'امروز', 'هفتهٔ گذشته', 'ماه آینده', 'سال گذشته', 'صبح دوشنبه', 'شامگاه چهارشنبه'];
const TOPICS = ['جزئیات', 'واکنش‌ها', 'پیشینه', 'آنچه در پیش است', 'دیدگاه کارشناسان'];

/** About 4.4 KB in UTF-8, the common length of a news article. */
const LENGTH = 2_450;
const FIRST_DAY = dayOfIso('2025-03-21') ?? 0;

/** Writes the parts of one article, and keeps its links. */
interface Writer {
  readonly choose: Choice;
  readonly day: DayNumber;
  /** A label for a link to `kind` of source, defined at the article's end. */
  link(kind: string): string;
  name(text: string, kind: string, target: string): string;
}

function person({ choose }: Writer): string {
  return `${choose(PEOPLE)}، ${choose(OFFICES)} ${choose(BODIES)}`;
}

function within(sentence: string): string {
  return sentence.replace(/[.؟!…]+$/, '').replace(/[«»]/g, '');
}

/** What articles are made of; the plain ones stand more than once because they are commoner. */
const PARAGRAPHS: readonly ((writer: Writer) => string)[] = [
  plain,
  plain,
  plain,
  ({ choose }) => `${choose(SENTENCES)} ${choose(SENTENCES)} ${choose(SENTENCES)}`,
  (writer) => {
    const { choose } = writer;
    return `[${person(writer)}، ${choose(SAYINGS)}][${writer.link('گفته')}] که ${within(choose(SENTENCES))}. ${choose(PRONOUNS)} ${choose(SAYINGS)}: «${within(choose(SENTENCES))}.»`;
  },
  (writer) => {
    const { choose } = writer;
    return `[به گزارش ${choose(MEDIA)}][${writer.link('رسانه')}]، ${within(choose(SENTENCES))}. ${choose(SENTENCES)}`;
  },
  (writer) =>
    `${person(writer)}، ${writer.choose(SAYINGS)} که ${within(writer.choose(SENTENCES))}. ${writer.choose(SENTENCES)}`,
  (writer) => {
    const { choose, day } = writer;
    const of = day + choose([-40, -12, -3, 2, 9, 30]);
    const place = writer.name(choose(PLACES), 'مکان', `https://www.wikidata.org/wiki/Q${1000 + of}`);
    return `این نشست ${writeDay(of, 'solar', 'fa', { weekday: true })} (${writeDay(of, 'gregorian', 'fa')}) در ${place} برگزار ${of < day ? 'شد' : 'می‌شود'}. ${choose(SENTENCES)}`;
  },
  (writer) => {
    const { choose } = writer;
    const share = writeNumber(choose([3, 7, 12, 18, 25, 40, 62]), 'fa');
    return `[بر پایهٔ گزارش ${choose(BODIES)}][${writer.link('سند')}]، ${choose(FIGURES)} از آغاز سال ${share} درصد ${choose(['افزایش', 'کاهش'])} یافته است. ${choose(SENTENCES)}`;
  },
  ({ choose }) => `${choose(RELATIVE)} نیز ${within(choose(SENTENCES))}. ${choose(SENTENCES)}`,
];

function plain({ choose }: Writer): string {
  return `${choose(SENTENCES)} ${choose(SENTENCES)}`;
}

/**
 * A news article as desks write them: a title, a lead with place and source, ten paragraphs or so of which some are sayings, some
 * dated and most plain, links to sources and names with their definitions, and now and then a slip. The same for the same number.
 */
export function newsArticle(number: number): string {
  const choose = createChoice(number + 1);
  const day = FIRST_DAY + (number % 365);
  const definitions: string[] = [];
  const writer: Writer = {
    choose,
    day,
    link: (kind) => {
      const label = `م${writeNumber(definitions.length + 1, 'fa')}`;
      definitions.push(`[${label}]: https://example.org/${number}/${definitions.length} "منبع: ${kind}"`);
      return label;
    },
    name: (text, kind, target) => {
      definitions.push(`[${text}]: ${target} "${kind}"`);
      return `[${text}]`;
    },
  };
  const title = within(choose(SENTENCES))
    .slice(0, 90)
    .replace(/\s+\S*$/, '')
    .replace(/[:"]/g, '');
  const lead = `${choose(PLACES)} – ${choose(MEDIA)}: ${choose(SENTENCES)}`;
  const parts = [`# ${title}`, lead];
  let length = title.length * 2 + lead.length + 60;
  while (length < LENGTH) {
    const paragraph = choose(COUNTS) === 0 ? `${choose(SENTENCES)} ${choose(SLIPS)}` : choose(PARAGRAPHS)(writer);
    if (parts.length === 6) parts.push(`## ${choose(TOPICS)}`);
    parts.push(paragraph);
    length = [...parts, ...definitions].reduce((sum, part) => sum + part.length + 2, title.length + 50);
  }
  const known = new Map(definitions.map((line) => [line.slice(0, line.indexOf(']:')), line]));
  return `---\ntitle: ${title}\ndate: ${isoOf(day)}\nlang: fa\n---\n\n${parts.join('\n\n')}\n\n${[...known.values()].join('\n')}\n`;
}

const COUNTS = [0, 1, 2, 3, 4, 5];

/** `count` different articles of some 4.4 KB, see {@link newsArticle}. */
export function newsCorpus(count: number): readonly string[] {
  return Array.from({ length: count }, (_, number) => newsArticle(number));
}
