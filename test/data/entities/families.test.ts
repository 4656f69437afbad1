import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyse } from '../../../server/language/analyse';

/** Sixty paragraphs that we wrote; every person's mentions bear the person's number: `{1:full name} … {1:family name}`. */
const PARAGRAPHS = readFileSync('test/data/entities/families.txt', 'utf8').trim().split('\n');

interface Mention {
  readonly person: string;
  readonly start: number;
  readonly end: number;
}

function parse(line: string): { readonly text: string; readonly mentions: readonly Mention[] } {
  let text = '';
  const mentions: Mention[] = [];
  let at = 0;
  for (const match of line.matchAll(/\{(\d):([^}]+)\}/g)) {
    text += line.slice(at, match.index);
    mentions.push({ person: match[1], start: text.length, end: text.length + match[2].length });
    text += match[2];
    at = match.index + match[0].length;
  }
  return { text: text + line.slice(at), mentions };
}

describe('family names', () => {
  it('are tied to the full name where the article has it, 95 in 100', () => {
    assert.equal(PARAGRAPHS.length, 60);
    const missed: string[] = [];
    let families = 0;
    for (const line of PARAGRAPHS) {
      const { text, mentions } = parse(line);
      const { entities } = analyse(text, { syntax: 'markdown' });
      const chainOf = ({ start, end }: Mention): number | undefined =>
        entities.find((entity) => entity.start === start && entity.end === end && entity.type === 'person')?.chain;
      const chains = new Map<string, number | undefined>();
      for (const mention of mentions) {
        const chain = chainOf(mention);
        if (!chains.has(mention.person)) {
          chains.set(mention.person, chain);
          continue;
        }
        families += 1;
        const full = chains.get(mention.person);
        if (chain === undefined || chain !== full) missed.push(text.slice(mention.start, mention.end));
      }
    }
    assert.ok(families >= 60, `${families} family names`);
    assert.ok(missed.length <= families * 0.05, `${missed.length} of ${families} missed: ${missed.join('، ')}`);
  });
});
