import { NameClass } from '../../data/names/classes';
import type { Analysis, ReadBlock } from '../../language/analyse';
import { type RegistryEntry, registryEntry } from '../../language/entities/registry/registry';
import { nameKey } from '../../language/entities/resolution/nameWords';
import { isSlip } from '../../language/entities/spelling/slips';
import type { ResolvedEntity } from '../../language/entities/types';
import { foldKey } from '../../language/text/fold';
import { entitiesByChain } from '../indexes';
import { defineRule, NO_OPTIONS } from '../rule';
import page from './firstMention.md';
import { isQuoted } from './house';
import { firstMentions } from './registryFacts';

export const firstMention = defineRule({
  id: 'entities/first-mention',
  severity: 'info',
  fix: 'suggest',
  summary: {
    fa: 'کسی که بار نخست تنها با نام خانوادگی آمده است',
    en: 'a person who is first mentioned by family name alone',
  },
  page,
  options: NO_OPTIONS,
  scope: 'outline',
  reads: ['entities'],
  heeds: ({ read, entities }) => entities.some((entity) => isCalledByFamily(read, entity)),
  *check({ analysis }) {
    const { article } = analysis;
    for (const entity of firstMentions(analysis)) {
      const read = analysis.blocks[entity.block];
      if (!isCalledByFamily(read, entity) || isQuoted(analysis, entity)) continue;
      const { start, end, chain } = entity;
      const written = article.text.slice(start, end);
      const others = entitiesByChain(analysis).get(chain) ?? [];
      const full = [entity.name, ...others.map((other) => article.text.slice(other.start, other.end))].find((name) =>
        isFamilyOf(written, name),
      );
      const before = article.text.slice(read.block.start, start);
      if (full === undefined && isFamilyOfNobody(analysis, entity))
        yield {
          start,
          end,
          message: {
            fa: `بار نخست نام کامل «${written}» یا سمت او را بنویسید`,
            en: `Write the full name of “${written}”, or who that is, at first mention`,
          },
          fixes: [],
        };
      if (
        full === undefined ||
        standsBehindGivenName(before, full, written) ||
        AWARD.test(before.slice(-LONGEST_AWARD))
      )
        continue;
      yield {
        start,
        end,
        message: {
          fa: `بار نخست نام کامل را بنویسید: «${full}»`,
          en: `Write the full name at first mention: “${full}”`,
        },
        fixes: [
          {
            title: { fa: `«${full}» بنویس`, en: `Write “${full}”` },
            safe: false,
            edits: [{ start, end, text: full }],
          },
        ],
      };
    }
  },
});

/** «برندهٔ جایزهٔ ادبی سروانتس»: what an award is called after somebody is called by his family name. */
const AWARD = /(?:جا[یي]زه|نشان|مدال|بورس(?:یه)?)(?:ٔ|\u200cی)?(?:\s+\p{L}+[یي])?\s+«?$/u;
/** UTF-16 units before a name in which the noun of its award stands. */
const LONGEST_AWARD = 24;

/** Whether a person is called by a name of one word, or by a family name of several. */
function isCalledByFamily({ block, reading }: ReadBlock, { type, via, start, end, row }: ResolvedEntity): boolean {
  if (type !== 'person' || via === 'markup') return false;
  const written = reading.source.slice(start - block.start, end - block.start);
  return !/\s/.test(written.trim()) || (row !== undefined && isWholeFamily(written, registryEntry(row)));
}

/**
 * «بهادری پیشنهاد داد که …»: a sentence begins with a family name, of which nothing around it and no other mention tells whose it
 * is. Who is given a role, and who is one of a list, is told of behind the name.
 */
function isFamilyOfNobody({ article, blocks, entities }: Analysis, entity: ResolvedEntity): boolean {
  const { block, start, end, row, roles, confidence } = entity;
  const { text } = article;
  const read = blocks[block];
  if (row !== undefined || roles.length > 0 || confidence < SURE || read.block.kind === 'cell') return false;
  if (!BEGINS_SENTENCE.test(text.slice(Math.max(read.block.start, start - 4), start))) return false;
  if (!GOES_ON.test(text.slice(end, end + 2)) || isGivenOrCommon(read, start)) return false;
  const written = text.slice(start, end);
  return !entities.some((other) => other.start < start && isFamilyOf(written, text.slice(other.start, other.end)));
}

/** The confidence, from 0 to 1, below which a name may be a word of the sentence. */
const SURE = 0.7;
const BEGINS_SENTENCE = /(?:^|[.!؟…]\s+)\[?$/u;
const GOES_ON = /^\]?\s/u;

/** «سهراب», «امید»: what is also a given name, or a word, may be all that there is of a name. */
function isGivenOrCommon({ block, reading: { nameWords, text } }: ReadBlock, start: number): boolean {
  return nameWords.some(
    ({ start: unit, detail, suffix }) =>
      suffix === undefined && block.start + text.starts[unit] === start && (detail & NO_FAMILY) !== 0,
  );
}

const NO_FAMILY = NameClass.given | NameClass.weakGiven | NameClass.common | NameClass.stop;

/** «محسنی اژه‌ای»: a family name of several words, as the registry has it. */
const isWholeFamily = (written: string, { family }: RegistryEntry): boolean => nameKey(family) === nameKey(written);

/** «ماه‌سلطان برازجانی» read as two names, «ولادمیر پوتین» misspelled: the full name does stand there. */
function standsBehindGivenName(before: string, full: string, written: string): boolean {
  const given = wordsOf(full).slice(0, -wordsOf(written).length);
  const key = foldKey(given.join(' '));
  if (key === '') return false;
  const near = before.slice(-2 * full.length).trimEnd();
  return foldKey(near).endsWith(key) || isSlip(foldKey(wordsOf(near).slice(-given.length).join(' ')), key);
}

/** Whether a name is the end of a longer one. */
function isFamilyOf(written: string, name: string): boolean {
  const [family, words] = [wordsOf(written), wordsOf(name)];
  return words.length > family.length && foldKey(words.slice(-family.length).join(' ')) === foldKey(written);
}

const wordsOf = (name: string): readonly string[] => name.trim().split(/\s+/);
