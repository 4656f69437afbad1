import { writeNumber } from '../../language/calendars/wording';
import { CLAIM_KIND_NAMES } from '../../language/claims/kindNames';
import type { Antecedent, Claim } from '../../language/claims/types';
import { shownText } from '../../language/entities/resolution/shownText';
import type { Text } from '../../language/text';
import type { Snapshot } from '../../session';
import { escapeMarkdown, lines, link, paragraphs } from '../markdown';

/** A claim's source, what it says, its chain, and the links that back it or what is missing. */
export function hoverClaim(claim: Claim, snapshot: Snapshot): string {
  const { language } = snapshot;
  return paragraphs(
    lines(
      `**${CLAIM_KIND_NAMES[claim.kind][language]}**`,
      sourceOf(claim, snapshot),
      sayingOf(claim, snapshot),
      chainOf(claim, snapshot),
    ),
    claim.linked ? backedBy(claim, snapshot) : missing(claim, snapshot),
  );
}

function sourceOf({ source, antecedent, agentless }: Claim, { text, analysis, language }: Snapshot): string {
  if (source === undefined || source.start === source.end) {
    if (agentless) return language === 'fa' ? 'نمی‌گوید چه کسی گفته است.' : 'It does not say who said so.';
    return language === 'fa' ? 'گوینده نام برده نشده است.' : 'No source is named.';
  }
  const written = text.slice(source.start, source.end);
  const who =
    source.entityChain === undefined
      ? undefined
      : analysis.entities.find(({ chain }) => chain === source.entityChain)?.name;
  const resolved = who === undefined || who === '' || written.includes(who) ? '' : ` (${escapeMarkdown(who)})`;
  const doubt = ANTECEDENTS[antecedent]?.[language];
  const named = `«${escapeMarkdown(written)}»${resolved}${doubt === undefined ? '' : ` — ${doubt}`}`;
  return language === 'fa' ? `منبع: ${named}` : `Source: ${named}`;
}

/** What is worth saying of whom a pronoun or an office stands for. */
const ANTECEDENTS: Readonly<Partial<Record<Antecedent, Text>>> = {
  ambiguous: { fa: 'روشن نیست به چه کسی برمی‌گردد', en: 'it is not clear whom it means' },
  missing: { fa: 'پیش از آن کسی نیست که به او برگردد', en: 'nobody before it fits' },
};

/** What is said, as far as one line holds it; nothing where the whole sentence is it. */
function sayingOf({ content }: Claim, { text, language }: Snapshot): string | undefined {
  if (content === undefined) return undefined;
  const plain = shownText(text.slice(content.start, content.end)).replace(BIDI, '').replace(/\s+/g, ' ');
  const said = shortened(bare(bare(plain).replace(/^«([^«»]*)»$/, '$1')));
  // Isolated: numbers and Latin words at its ends would else move to the other side of the marks.
  return said === '' ? undefined : `${language === 'fa' ? 'سخن' : 'Says'}: «\u2068${escapeMarkdown(said)}\u2069»`;
}

const BIDI = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;
/** Without the marks that part it from what stands beside it. */
const bare = (text: string): string => text.replace(/^[\s،؛:.]+|[\s،؛:.]+$/g, '');

/** UTF-16 units of a saying that one line of a hover holds. */
const LONGEST_SAYING = 80;

function shortened(text: string): string {
  if (text.length <= LONGEST_SAYING) return text;
  const space = text.lastIndexOf(' ', LONGEST_SAYING);
  const cut = space > LONGEST_SAYING / 2 ? space : LONGEST_SAYING;
  return `${text.slice(0, cut).replace(/[\s،؛:.\ud800-\udbff]+$/, '')}…`;
}

function chainOf({ chain, start }: Claim, { analysis, lines: index, language }: Snapshot): string | undefined {
  const members = analysis.claims.filter((other) => other.chain === chain);
  if (members.length < 2) return undefined;
  const first = members.reduce((earliest, other) => Math.min(earliest, other.start), start);
  const count = writeNumber(members.length, language);
  const line = writeNumber(index.positionAt(first).line + 1, language);
  return language === 'fa'
    ? `زنجیره: ${count} گفته از همین منبع؛ نخست در سطر ${line}`
    : `Chain: ${count} statements of this source; first in line ${line}`;
}

function backedBy({ links }: Claim, { analysis, text, language }: Snapshot): string {
  const named = links.flatMap((number) => {
    const backing = analysis.article.links[number];
    if (backing === undefined) return [];
    const target = backing.target ?? backing.definition?.target ?? '';
    const shown = text.slice(backing.text.start, backing.text.end);
    return [link(shown === '' ? target : shown, target)];
  });
  const label = language === 'fa' ? 'پیوند منبع' : 'Linked to';
  return named.length === 0
    ? language === 'fa'
      ? 'پیوند منبع دارد.'
      : 'Has a source link.'
    : `${label}: ${named.join('، ')}`;
}

function missing({ kind, source }: Claim, { language }: Snapshot): string {
  if (kind === 'vague') {
    return language === 'fa'
      ? 'بی‌پیوند: چنین منبعی را خواننده نمی‌تواند بسنجد؛ نام یا سندی بیاورید.'
      : 'Unlinked: a reader cannot check such a source; give a name or a document.';
  }
  if (source === undefined) {
    return language === 'fa'
      ? 'بی‌پیوند: در این جمله پیوندی به منبع نیست.'
      : 'Unlinked: this sentence has no link to a source.';
  }
  return language === 'fa'
    ? 'بی‌پیوند: نه در این جمله و نه در گفته‌های دیگر همین منبع پیوندی به اصل سخن هست.'
    : 'Unlinked: neither this sentence nor another statement of this source links to the original.';
}
