import type { Analysis } from '../language/analyse';
import { parseFrontMatter } from '../language/article/frontMatter';
import { proseOfFrontMatter } from '../language/article/frontMatterProse';
import { ParsedArticle } from '../language/article/parsed';
import type { Article, FrontMatter } from '../language/article/types';
import { recogniseAllEntities } from '../language/entities/recognise';
import { createMemory, Remembering } from '../language/memory';
import type { FlawKind } from '../language/orthography/flaw';
import { survey } from '../language/orthography/survey';
import { RecognisedBlock } from '../language/recognisedBlock';
import { read } from '../language/text/reading';
import { coreOf } from './blockProblems';
import { applyEdits } from './fix';
import { oncePer } from './once';
import { PlacedProblem, type ProblemCore } from './problem';
import type { Finding, Fix } from './rule';
import type { SelectedRule, Selection } from './selection';

/** What is said of the prose in a front matter. */
interface Kept {
  readonly selection: Selection;
  readonly registries: Analysis['registries'];
  readonly found: readonly { readonly core: ProblemCore; readonly fixes: () => readonly Fix[] }[];
}

/** A front matter stays the same object as long as nothing in it is typed. */
const kept = createMemory<FrontMatter, Kept>();

/** The problems of letters in a headline and whatever else of the front matter is prose. Its dates, names and claims are not read. */
export function findFrontMatterProblems(analysis: Analysis, selection: Selection): readonly PlacedProblem[] {
  const { article, registries } = analysis;
  const { frontMatter } = article;
  if (frontMatter === undefined || proseOfFrontMatter(article).length === 0) return [];
  const rules = rulesOfLetters(selection);
  if (rules.length === 0) return [];
  const last = kept.get(frontMatter);
  let found = last?.selection === selection && last.registries === registries ? last.found : undefined;
  if (found === undefined) {
    found = find(new FrontMatterAlone(analysis, frontMatter), frontMatter, rules);
    kept.set(frontMatter, { selection, registries, found });
  }
  return found.map(({ core, fixes }) => new PlacedProblem(core, 0, fixes));
}

/** Rules of letters that look beyond a block, at others alone. */
const OF_BLOCKS_TOO: ReadonlySet<string> = new Set(
  ['joined-plural-suffix', 'hamza-ezafe', 'unbalanced-quotes', 'spelling-inconsistent', 'house-style'].map(
    (name) => `typography/${name}`,
  ),
);

/** The rules of orthography that look at blocks; the others look at the whole file in any case. */
const rulesOfLetters = oncePer((selection: Selection) =>
  selection.filter(
    ({ rule: { id, scope } }) => (id.startsWith('typography/') && scope === 'block') || OF_BLOCKS_TOO.has(id),
  ),
);

/** A front matter as if it were all of an article, its prose the blocks. Offsets are the article's, for nothing stands before it. */
class FrontMatterAlone extends Remembering implements Analysis {
  readonly article: Article;
  readonly blocks: readonly RecognisedBlock[];
  readonly reference: Analysis['reference'];
  readonly dates = NOTHING;
  readonly entities = NOTHING;
  readonly claims = NOTHING;
  readonly registries: Analysis['registries'];

  constructor({ article, reference, registries }: Analysis, { end }: FrontMatter) {
    super();
    const blocks = proseOfFrontMatter(article);
    // In a piece of its own: what is kept of a front matter must not keep every version of its article.
    const text = `${article.text.slice(0, end - 1)}${article.text.charAt(end - 1)}`;
    this.article = new ParsedArticle({
      text,
      syntax: 'markdown',
      frontMatter: undefined,
      blocks,
      links: NOTHING,
      definitions: NOTHING,
      footnotes: NOTHING,
      directives: NOTHING,
      conflicts: NOTHING,
    });
    const readings = blocks.map((block) => read(text.slice(block.start, block.end), block.segments, registries));
    // A name is spelled as its owner spells it, in a headline, too.
    const names = recogniseAllEntities(readings);
    this.blocks = blocks.map(
      (block, at) => new RecognisedBlock(block, { reading: readings[at], dates: NOTHING, entities: names[at] }),
    );
    this.reference = reference;
    this.registries = registries;
  }
}

const NOTHING: readonly never[] = [];

function find(alone: FrontMatterAlone, frontMatter: FrontMatter, rules: readonly SelectedRule[]): Kept['found'] {
  const { article, blocks, dates, entities, claims } = alone;
  const flaws = new Set<string>(
    blocks.flatMap(({ reading, block }): readonly FlawKind[] => [...survey(reading, block.segments).flaws.keys()]),
  );
  const found: Kept['found'][number][] = [];
  for (const selected of rules) {
    const { rule, options } = selected;
    if (rule.judges !== undefined && !flaws.has(rule.judges)) continue;
    const context = { analysis: alone, options, directives: NOTHING, blocks, dates, entities, claims, links: NOTHING };
    for (const finding of rule.check(context))
      found.push({
        core: coreOf(article.text.length, selected, finding, 0),
        fixes: () => fixesOf(finding).filter((fix) => keepsYaml(article.text, frontMatter, fix)),
      });
  }
  return found;
}

const fixesOf = ({ fixes = NOTHING }: Finding): readonly Fix[] => (typeof fixes === 'function' ? fixes() : fixes);

/**
 * Whether YAML reads a front matter after a fix as it did, but for what the fix put into its prose: a colon with a space behind it, or a
 * quotation mark at a value's head, would make something else of it.
 */
function keepsYaml(text: string, frontMatter: FrontMatter, { edits }: Fix): boolean {
  const fixed = applyEdits(text, edits);
  const after = parseFrontMatter(fixed);
  if (after === undefined || after.errors.length > 0 || after.end !== fixed.length) return false;
  const before = proseOfFrontMatter({ text, frontMatter });
  const prose = proseOfFrontMatter({ text: fixed, frontMatter: after });
  let shift = 0;
  const wordsStay =
    prose.length === before.length &&
    before.every(({ start, end }, at) => {
      const own = edits.filter((edit) => edit.start >= start && edit.end <= end);
      const wanted = applyEdits(
        text.slice(start, end),
        own.map((edit) => ({ text: edit.text, start: edit.start - start, end: edit.end - start })),
      );
      const from = start + shift;
      shift += wanted.length - (end - start);
      return prose[at].start === from && fixed.slice(from, prose[at].end) === wanted;
    });
  const dataOf = ({ entries }: FrontMatter, blocks: typeof prose): string =>
    JSON.stringify(
      entries.map(({ key, value, valueRange: { start, end } }) => [
        key,
        blocks.some((block) => block.start >= start && block.end <= end) ? '' : value,
      ]),
    );
  return wordsStay && dataOf(after, prose) === dataOf(frontMatter, before);
}
