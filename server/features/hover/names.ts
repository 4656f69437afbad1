import { writeNumber } from '../../language/calendars/wording';
import { registryEntry } from '../../language/entities/registry/registry';
import { sitesOf } from '../../language/entities/registry/sites';
import { subtypeWords } from '../../language/entities/registry/subtypes';
import { shownText } from '../../language/entities/resolution/shownText';
import { TYPE_NAMES } from '../../language/entities/typeNames';
import type { EntityVia, ResolvedEntity } from '../../language/entities/types';
import { isWikidataId, wikidataPage } from '../../language/entities/wikidata';
import type { Language, Text } from '../../language/text';
import type { Snapshot } from '../../session';
import { escapeMarkdown, lines, link, paragraphs } from '../markdown';
import { hoverMentions } from './mentions';

const SOURCES: Readonly<Record<EntityVia, Text>> = {
  registry: { fa: 'از فهرست نام‌های دبیر', en: "from Dabir's registry" },
  project: { fa: 'از فهرست نام‌های تحریریه', en: "from the newsroom's registry" },
  model: { fa: 'حدس از روی متن', en: 'guessed from the text' },
  markup: { fa: 'از نشانه‌گذاری متن', en: "from the text's markup" },
  cue: { fa: 'از واژهٔ کنار آن', en: 'from the word beside it' },
  article: { fa: 'از نام کاملی که پیش‌تر در متن آمده', en: 'from the full name earlier in the text' },
};

/** Who or what a name means, and where else the article names it. */
export function hoverName(entity: ResolvedEntity, snapshot: Snapshot, fileLinks: boolean): string {
  const { language, text } = snapshot;
  const { nameEn, description, via, confidence } = entity;
  const title = titleOf(entity, text);
  return paragraphs(
    lines(
      `**${escapeMarkdown(title)}** — ${kindOf(entity, language)}`,
      nameEn === undefined ? undefined : escapeMarkdown(nameEn),
      description === undefined ? undefined : escapeMarkdown(description),
      roleOf(entity, snapshot),
    ),
    lines(
      lookUp(entity, title, language),
      ownPage(entity, language),
      hoverMentions(entity, snapshot, fileLinks),
      standsFor(entity, snapshot),
      mayBe(entity, language),
      `${SOURCES[via][language]}${confidence < 1 ? ` (${percent(confidence, language)})` : ''}`,
    ),
  );
}

export function wikidataAddress(id: string | undefined): string | undefined {
  return isWikidataId(id) ? wikidataPage(id) : undefined;
}

const titleOf = ({ name, start, end }: ResolvedEntity, text: string): string =>
  name === '' ? text.slice(start, end) : name;

/** «سازمان، وزارتخانه»; the type alone where no one entry is meant. */
function kindOf({ type, row }: ResolvedEntity, language: Language): string {
  const subtype = row === undefined ? undefined : subtypeWords(type, registryEntry(row).subtype);
  const word = TYPE_NAMES[type][language];
  return subtype === undefined ? word : `${word}${language === 'fa' ? '،' : ','} ${subtype[language]}`;
}

/** Roles beyond which a list tells no more than the article itself. */
const MOST_ROLES = 2;

/** What somebody without an entry is in this article: the offices that stand beside the name, and how often it is a source. */
function roleOf({ row, chain }: ResolvedEntity, { analysis, text, language }: Snapshot): string | undefined {
  if (row !== undefined) return undefined;
  const offices = new Map<string, string>();
  for (const { roles, chain: other } of analysis.entities) {
    if (other !== chain) continue;
    for (const { key, start, end } of roles) if (!offices.has(key)) offices.set(key, text.slice(start, end));
  }
  const named = [...offices.values()].slice(0, MOST_ROLES).map((office) => `«${escapeMarkdown(shownText(office))}»`);
  const said = analysis.claims.filter(({ source }) => source?.entityChain === chain).length;
  const count = writeNumber(said, language);
  const source = language === 'fa' ? `گویندهٔ ${count} گفته` : `source of ${count} ${said === 1 ? 'claim' : 'claims'}`;
  const parts = [...named, ...(said === 0 ? [] : [source])];
  if (parts.length === 0) return undefined;
  return `${language === 'fa' ? 'در این متن' : 'In this text'}: ${parts.join(language === 'fa' ? '، ' : ', ')}`;
}

/** Where a reader finds more: the item that is meant, or a search for it where none is certain, and the Persian Wikipedia. */
function lookUp(entity: ResolvedEntity, title: string, language: Language): string {
  const search = `https://fa.wikipedia.org/wiki/Special:Search?search=${encodeURIComponent(title)}`;
  const wikipedia = link(language === 'fa' ? 'جست‌وجو در ویکی‌پدیای فارسی' : 'Search the Persian Wikipedia', search);
  const wikidata = wikidataOf(entity, language);
  return wikidata === undefined ? wikipedia : `${wikidata} · ${wikipedia}`;
}

function wikidataOf({ id, nameEn }: ResolvedEntity, language: Language): string | undefined {
  const item = wikidataAddress(id);
  if (item !== undefined) return link(`${language === 'fa' ? 'ویکی‌داده' : 'Wikidata'} ${id}`, item);
  if (nameEn === undefined) return undefined;
  const search = `https://www.wikidata.org/w/index.php?search=${encodeURIComponent(nameEn)}`;
  return link(language === 'fa' ? 'جست‌وجو در ویکی‌داده' : 'Search Wikidata', search);
}

/** The page that the newsroom's registry gives, or a medium's site, where a report of it is looked for. */
function ownPage({ row }: ResolvedEntity, language: Language): string | undefined {
  if (row === undefined) return undefined;
  const address = registryEntry(row).house?.link ?? '';
  if (address !== '') return link(language === 'fa' ? 'صفحهٔ آن' : 'its page', address);
  const [site] = sitesOf(row);
  return site === undefined ? undefined : link(site, `https://${site}/`);
}

/** «مسکو» that speaks is Russia. */
function standsFor({ metonymOf }: ResolvedEntity, { analysis, language }: Snapshot): string | undefined {
  const other = metonymOf === undefined ? undefined : analysis.entities.find(({ chain }) => chain === metonymOf);
  if (other === undefined || other.name === '') return undefined;
  const name = escapeMarkdown(other.name);
  return language === 'fa' ? `اینجا به جای «${name}»` : `Stands for “${name}” here`;
}

/** Those whom it may mean, where nothing in the article decides. */
function mayBe({ candidates, row }: ResolvedEntity, language: Language): string | undefined {
  if (row !== undefined || candidates.length < 2) return undefined;
  const names = candidates.slice(0, 4).map((candidate) => {
    const { name, description } = registryEntry(candidate);
    return escapeMarkdown(description === '' ? name : `${name} (${description})`);
  });
  return `${language === 'fa' ? 'شاید' : 'Perhaps'}: ${names.join(language === 'fa' ? ' یا ' : ' or ')}`;
}

function percent(confidence: number, language: Language): string {
  const value = writeNumber(Math.round(confidence * 100), language);
  return language === 'fa' ? `اطمینان ${value}٪` : `confidence ${value}%`;
}
