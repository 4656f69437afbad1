import { NameClass } from '../../../data/names/classes';
import { isOfLanguage } from '../../orthography/ofLanguage';
import { CLOSING_QUOTE, COMMA, OPENING_QUOTE } from '../../text/marks';
import { wordSet } from '../../text/vocabulary';
import { isLedArmy } from '../organisations/armies';
import { COMPASS } from '../places/roads';
import type { EntityType } from '../types';
import { NISBA } from '../words/endings';
import { says } from '../words/saying';
import { Trait } from '../words/traits';
import type { Words } from '../words/words';
import {
  completesVerb,
  endsWith,
  isBoundary,
  isCounted,
  isMark,
  isNumber,
  isOneOf,
  isPunctuation,
  isUnknown,
  isVerb,
  isWord,
  isWordText,
} from '../words/wordTests';
import { isMadeBehind, titledBefore } from '../works/titleCues';
import { namesThing, SHIPS } from './bearers';
import { isCited, WEEKDAY } from './cited';
import { AFGHAN_DISTRICTS, countryAt, listedUnder, subtypesAt } from './classNouns';
import { namesMaker } from './makers';
import { hasOtherSense } from './otherSense';
import { isLocalBoard, isPlayedAgainst, isSport } from './sportNear';
import { isNamesakesTitle } from './titleBearers';
import { isVariety } from './varieties';

const BRACKETS = ['('.charCodeAt(0), ')'.charCodeAt(0)] as const;
const LOCATIVES = wordSet(['در', 'به', 'از', 'تا', 'سوی', 'راهی', 'عازم', 'مقصد', 'ساکن', 'مقیم', 'اهل']);
const SOME = wordSet([
  ...['شماری', 'بسیاری', 'برخی', 'تعدادی', 'گروهی', 'جمعی', 'بخشی', 'بعضی', 'یکی', 'هیچیک', 'تن', 'نفر', 'هزار'],
  ...['شمار', 'تعداد', 'درصد', 'نیمی', 'عدهای', 'پارهای', 'دستهای', 'خیلی', 'کدام', 'هریک'],
]);
/** After these stands where somebody is from: «اهل گنبد». */
export const NATIVE = wordSet(['اهل', 'ساکن', 'مقیم', 'متولد', 'زاده']);
/** Who serves a place. */
const SERVING = wordSet(['بخشدار', 'فرماندار', 'دهیار', 'بهورز', 'ولسوال', 'کلانتر', 'شاروال']);
/** «در ۱۲ کیلومتری خوی»: how far from it. */
const DISTANCES = wordSet(['کیلومتری', 'فرسخی', 'حومه', 'توابع', 'حوالی']);
const SHOOK = wordSet(['لرزاند', 'لرزانده']);
const OBJECT = 'را';
const TRAVELS = wordSet(['سفر', 'رفت', 'رفته', 'رفتند', 'میرود', 'میروند', 'پرواز', 'بازگشت', 'آمد', 'آمدند']);
const BECAME = wordSet(['شد', 'شدند', 'شده', 'میشود', 'میشوند', 'شود', 'شوند', 'خواهد', 'خواهند']);
const VILLAGE = wordSet(['روستای', 'روستا', 'قریه', 'قریهی', 'دهستان', 'آبادی']);
const MINISTERS = wordSet(['وزیر', 'وزرای', 'وزیران']);
const MEETINGS = wordSet(['نشست', 'نشستی', 'اجلاس', 'اجلاسی', 'توافق', 'کنفرانس', 'پیمان', 'معاهده', 'مذاکرات']);
/** Tokens. */
const FARTHEST_MEETING = 8;
const COURTESIES = wordSet(['خانم', 'آقای', 'اقای', 'جناب']);
const CALLED = wordSet(['متخلص', 'ملقب']);
const TO_OR_FROM = wordSet(['به', 'از']);
const POINTING = wordSet(['این', 'آن', 'همین', 'همان', 'یک', 'هر', 'هیچ', 'کدام']);
const EVERYDAY = NameClass.common | NameClass.stop;
const GOVERNMENTS = wordSet(['دولت', 'کابینه']);
const RANKS = wordSet(['نخستین', 'اولین', 'دومین', 'سومین', 'چهارمین', 'پنجمین', 'آخرین', 'تنها']);
const OWNERS = wordSet(['خود', 'خویش', 'خودش', 'خودشان', 'شان', 'اش']);
const PROGRAMMES = wordSet(['برنامه', 'برنامهی', 'مسابقه', 'مجری']);

/** What stands around the name on the tokens [start, end) of its block. Each is looked for when somebody asks. */
export class Around {
  readonly #words: Words;
  readonly #start: number;
  readonly #end: number;
  #classesBefore: number | undefined;

  constructor(words: Words, start: number, end: number) {
    this.#words = words;
    this.#start = start;
    this.#end = end;
  }

  /** Subtypes that the class noun before it, or after a comma behind it, means; undefined where none stands there. */
  get subtypes(): readonly string[] | undefined {
    return (
      subtypesAt(this.#words, this.#start - 1) ??
      listedUnder(this.#words, this.#start - 1)?.subtypes ??
      apposedSubtypes(this.#words, this.#end)
    );
  }

  /** «شهرستان قدس»: the country that calls its districts so; undefined where nothing tells. */
  get country(): string | undefined {
    return countryAt(this.#words, this.#start - 1) ?? listedUnder(this.#words, this.#start - 1)?.country;
  }

  /** «ولسوالی نور»: no place elsewhere is one. */
  get afghan(): boolean {
    return isOneOf(this.#words, this.#start - 1, AFGHAN_DISTRICTS);
  }

  /** «حجت‌الاسلام حسین همدانی»: whether whom an entry of that subtype tells of bears no such title. */
  isTitledOtherwise(subtype: string): boolean {
    return isNamesakesTitle(this.#words, this.#start - 1, subtype);
  }

  /** «روستای مصر»: no country is a village. */
  get village(): boolean {
    return isOneOf(this.#words, this.#start - 1, VILLAGE);
  }

  get placeHead(): boolean {
    return (
      (this.#before & (NameClass.outsidePlace | NameClass.place)) !== 0 ||
      isOneOf(this.#words, this.#start - 1, NATIVE) ||
      // «بخشدار مرکزی بن», «بهورز کنگ».
      isOneOf(this.#words, this.#start - (isWordText(this.#words, this.#start - 1, 'مرکزی') ? 2 : 1), SERVING) ||
      isOneOf(this.#words, this.#start - 1, DISTANCES) ||
      isLocalBoard(this.#words, this.#start) ||
      // «قطور را لرزاند».
      (isWordText(this.#words, this.#end, OBJECT) && isOneOf(this.#words, this.#end + 1, SHOOK))
    );
  }

  /** «میثم نوروزی‌پور (جویبار)»: in brackets behind a word that the language has not, as results and lists have it. */
  get besideName(): boolean {
    const bracketed = isMark(this.#words, this.#start - 1, BRACKETS[0]) && isMark(this.#words, this.#end, BRACKETS[1]);
    return bracketed && isUnknown(this.#words, this.#start - 2) && !isOfLanguage(this.#words, this.#start - 2);
  }

  get medium(): boolean {
    return (this.#before & NameClass.outsideMedium) !== 0;
  }

  get honorific(): boolean {
    return (this.#before & NameClass.honorific) !== 0;
  }

  /** «در این مجلس», «یک شبکه»: one that the text has spoken of, or any one. */
  get pointed(): boolean {
    return isOneOf(this.#words, this.#start - 1, POINTING);
  }

  /** «بانک شهر»: of several words, each of them an everyday one. */
  get everyday(): boolean {
    if (this.#end === this.#start + 1) return false;
    for (let token = this.#start; token < this.#end; token += 1)
      if ((this.#words.classes[token] & EVERYDAY) === 0) return false;
    return true;
  }

  /** «سپاه سردار اسعد»: an army of long ago, and not the country's. */
  get ledArmy(): boolean {
    return isLedArmy(this.#words, this.#start);
  }

  /** «پستهٔ اکبری»: a variety of a fruit. */
  get variety(): boolean {
    return this.#end === this.#start + 1 && isVariety(this.#words, this.#start);
  }

  /** «دولت روحانی»: whose government it is. */
  get governs(): boolean {
    return isOneOf(this.#words, this.#start - 1, GOVERNMENTS);
  }

  get role(): boolean {
    return (this.#before & NameClass.role) !== 0;
  }

  get locative(): boolean {
    // «شماری از مهاجران»: of whom, and not from where.
    if (isWordText(this.#words, this.#start - 1, 'از') && isOneOf(this.#words, this.#start - 2, SOME)) return false;
    return isOneOf(this.#words, this.#start - 1, LOCATIVES);
  }

  get cited(): boolean {
    return isCited(this.#words, this.#start, this.#end);
  }

  get counted(): boolean {
    return isCounted(this.#words, this.#start);
  }

  get quoted(): boolean {
    return this.#opened && isMark(this.#words, this.#end, CLOSING_QUOTE);
  }

  get titled(): boolean {
    const beforeQuote = this.#opened ? classesBefore(this.#words, this.#start - 1) : 0;
    return ((this.#before | beforeQuote) & NameClass.titled) !== 0;
  }

  /** «کارگردان آنورا», «آنورا، ساختهٔ شان بیکر»: what tells of a title of its own words. */
  get credited(): boolean {
    return titledBefore(this.#words, this.#start) || isMadeBehind(this.#words, this.#end);
  }

  /** «پدران و پسران»: nothing but nouns and «و». */
  get nouns(): boolean {
    for (let token = this.#start; token < this.#end; token += 1)
      if (isBoundary(this.#words, token) && !isWordText(this.#words, token, 'و')) return false;
    return true;
  }

  /** «نخستین اسکار»: which of several, in their order. */
  get ranked(): boolean {
    return isOneOf(this.#words, this.#start - 1, RANKS);
  }

  /** «برنامه نود»: what tells of a title of everyday words that is broadcast. */
  get programme(): boolean {
    return isOneOf(this.#words, this.#start - 1, PROGRAMMES);
  }

  /** «ملکوت بهرام صادقی»: whether who made it, as its description has it, stands right behind. */
  isBeforeMaker(description: string): boolean {
    return namesMaker(this.#words, this.#end, description);
  }

  get sport(): boolean {
    return isPlayedAgainst(this.#words, this.#start) || isSport(this.#words, this.#start);
  }

  get beforeMark(): boolean {
    return isBoundary(this.#words, this.#end);
  }

  /** «دبی رودخانه»: its neighbours say that it is no name here. */
  get otherSense(): boolean {
    return hasOtherSense(this.#words, this.#start, this.#end);
  }

  /** «به جرم خود»: whose it is, and no place's name. */
  get owned(): boolean {
    return isOneOf(this.#words, this.#end, OWNERS);
  }

  /** «به دوشنبه سفر کرد»: where somebody goes; «سانتیاگو، دوشنبه ۱۵ دسامبر»: where news comes from. */
  get travelled(): boolean {
    const goes = isOneOf(this.#words, this.#start - 1, TO_OR_FROM) && isOneOf(this.#words, this.#end, TRAVELS);
    return goes || isDateline(this.#words, this.#start, this.#end);
  }

  /**
   * «هلدینگ آفتاب شرق دوشنبه افتتاح شد», «کتابخانه دوشنبه باز می‌شود»: a day behind a compass word, or between a building and what becomes of
   * it, is when, though a town is called so.
   */
  get dated(): boolean {
    if (!endsWith(this.#words, this.#start, WEEKDAY)) return false;
    const happens = isVerb(this.#words, this.#end) || completesVerb(this.#words, this.#end);
    return isOneOf(this.#words, this.#start - 1, COMPASS) || (happens && (this.#before & NameClass.place) !== 0);
  }

  /** «شینواری گفت», «تیتکانلو افزود»: whoever is called after a town, where a sentence begins with what one says. */
  get spoken(): boolean {
    return (this.#start === 0 || isPunctuation(this.#words, this.#start - 1)) && says(this.#words, this.#end);
  }

  /** «شینواری»: whoever is of a town. */
  get nisba(): boolean {
    return endsWith(this.#words, this.#end - 1, NISBA);
  }

  /** «وارد آستانه شد»: where somebody arrives. */
  get entered(): boolean {
    return isWordText(this.#words, this.#start - 1, 'وارد') && isOneOf(this.#words, this.#end, BECAME);
  }

  /** «موشک خیبر»: no place, but «موشک روسیه» is its country's. */
  namesThing({ type, subtype }: { readonly type: EntityType; readonly subtype: string }): boolean {
    const state = subtype === 'country' || (subtype === 'capital' && !isOneOf(this.#words, this.#start - 1, SHIPS));
    return namesThing(this.#words, this.#start, type, state);
  }

  /** The name of a month or a season too. */
  get temporal(): boolean {
    return (this.#words.traits[this.#start] & Trait.temporal) !== 0;
  }

  /** «نشست الجزیره», «در اجلاسی در الجزیره»: where nations meet and agree. */
  get hosting(): boolean {
    if (isOneOf(this.#words, this.#start - 1, MEETINGS)) return true;
    if (!isWordText(this.#words, this.#start - 1, 'در')) return false;
    for (let token = this.#start - 2; token >= this.#start - FARTHEST_MEETING; token -= 1)
      if (isOneOf(this.#words, token, MEETINGS)) return true;
    return false;
  }

  /** «خانم گلستان», «متخلص به شهریار»: whoever is addressed or calls himself so. */
  get styled(): boolean {
    return (
      isOneOf(this.#words, this.#start - 1, COURTESIES) ||
      (isWordText(this.#words, this.#start - 1, 'به') && isOneOf(this.#words, this.#start - 2, CALLED))
    );
  }

  /** «وزیر آموزش و پرورش»: the office is named, and no organisation. */
  get minister(): boolean {
    return isMinisters(this.#words, this.#start - 1);
  }

  get #opened(): boolean {
    return isMark(this.#words, this.#start - 1, OPENING_QUOTE);
  }

  /** The classes of the word, or the phrase, right before the name. */
  get #before(): number {
    this.#classesBefore ??= classesBefore(this.#words, this.#start);
    return this.#classesBefore;
  }
}

/** «این شبکه دو برنامه پخش کرد»: a noun that is pointed at, and what goes on behind it; all of it everyday words. */
export const isAnyOfItsKind = (around: Around): boolean => around.pointed && around.everyday;

/** The classes of the word and the phrase that end right before a token. */
function classesBefore(words: Words, token: number): number {
  return (isWord(words, token - 1) ? words.classes[token - 1] : 0) | phraseBefore(words, token);
}

/** «سانتیاگو، دوشنبه ۱۵ دسامبر …»: a name that opens its block, a comma, and the day. */
function isDateline(words: Words, start: number, end: number): boolean {
  if (start !== 0 || !isPunctuation(words, end) || words.text.units[words.tokens.starts[end]] !== COMMA) return false;
  const day = isNumber(words, end + 1) ? end + 2 : end + 1;
  if (!isWord(words, day) || (words.traits[start] & Trait.temporal) !== 0) return false;
  return (words.traits[day] & Trait.time) !== 0 || endsWith(words, day, WEEKDAY);
}

/** Classes of a phrase of several words that ends right before a token. */
function phraseBefore(words: Words, token: number): number {
  for (let start = Math.max(0, token - 4); start < token - 1; start += 1) {
    if (words.phraseEnds[start] === token) return words.phraseClasses[start];
  }
  return 0;
}

/** «کیف، پایتخت اوکراین», «کیف پایتخت اوکراین»: the class noun may follow, a comma before it. */
function apposedSubtypes(words: Words, end: number): readonly string[] | undefined {
  if (isWordText(words, end, 'پایتخت')) return subtypesAt(words, end);
  const comma = isPunctuation(words, end) && words.text.units[words.tokens.starts[end]] === COMMA;
  return comma ? subtypesAt(words, end + 1) : undefined;
}

/** Whether a token ends «وزیر», «وزیر فرهنگ و»: the office goes on. */
export function isMinisters(words: Words, token: number): boolean {
  if (isOneOf(words, token, MINISTERS)) return true;
  return isWordText(words, token, 'و') && isWord(words, token - 1) && isOneOf(words, token - 2, MINISTERS);
}
