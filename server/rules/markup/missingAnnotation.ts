import type { Article, Link } from '../../language/article/types';
import { type RegistryEntry, registryEntry } from '../../language/entities/registry/registry';
import { TYPE_NAMES } from '../../language/entities/typeNames';
import type { ResolvedEntity } from '../../language/entities/types';
import { wikidataPage } from '../../language/entities/wikidata';
import type { Text } from '../../language/text';
import { trimmed } from '../../language/text/trimmed';
import { isCertain } from '../entities/registryFacts';
import { appendDefinition, definitionFix } from '../references';
import type { Fix } from '../rule';

/**
 * The ways out where an undefined reference holds a name: the definition that says what it is, as far as that is known, and
 * prose without brackets. Where it holds a part of one, only these.
 */
export function annotationFixes(article: Article, link: Link, label: string, name: ResolvedEntity): readonly Fix[] {
  const { start, end } = trimmed(article.text, link.text);
  const isWhole = name.start === start && name.end === end;
  return [...(isWhole ? nameFixes(article, name, label) : []), withoutBrackets(link)];
}

/** Entries beyond which nobody reads. */
const MOST_ENTRIES = 3;

/** The item of the one that is meant; else a stub with its type, and those whom it may mean. */
function nameFixes(article: Article, name: ResolvedEntity, label: string): readonly Fix[] {
  const { id, row, type, candidates } = name;
  if (id !== undefined && isCertain(name))
    return [
      defined(article, label, wikidataPage(id), TYPE_NAMES[row === undefined ? type : registryEntry(row).type].fa, {
        fa: id,
        en: id,
      }),
    ];
  const entries = row === undefined && candidates.length > 1 ? candidates.map(registryEntry) : [];
  return [
    definitionFix(article, label, TYPE_NAMES[type].fa),
    ...entries
      .filter(({ qid }) => qid !== '')
      .slice(0, MOST_ENTRIES)
      .map((entry) => defined(article, label, wikidataPage(entry.qid), TYPE_NAMES[entry.type].fa, describe(entry))),
  ];
}

const describe = ({ name, english, description, qid }: RegistryEntry): Text => ({
  fa: `${name} (${description === '' ? qid : description})`,
  en: `${english === '' ? name : english} (${qid})`,
});

function defined(article: Article, label: string, target: string, title: string, shown: Text): Fix {
  return {
    title: { fa: `افزودن تعریف [${label}]: ${shown.fa}`, en: `Add the definition of [${label}]: ${shown.en}` },
    safe: false,
    edits: [appendDefinition(article, `[${label}]: ${target} "${title}"`).edit],
  };
}

function withoutBrackets({ start, end, text }: Link): Fix {
  return {
    title: { fa: 'برداشتن قلاب‌ها', en: 'Remove the brackets' },
    safe: false,
    edits: [
      { start, end: text.start, text: '' },
      { start: text.end, end, text: '' },
    ],
  };
}
