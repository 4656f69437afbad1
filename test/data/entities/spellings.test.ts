import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyse } from '../../../server/language/analyse';
import type { ResolvedEntity } from '../../../server/language/entities/types';

/** 200 pairs of spellings of one name, and 200 of what is not one: names alike, and everyday words («sense», the word in braces). */
const PAIRS = readFileSync('test/data/entities/spellings.tsv', 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'));

const SENTENCES: Readonly<Record<string, string>> = {
  place: 'هیئت نمایندگی دیروز به {} سفر کرد.',
  person: 'دیروز {} در نشست سخن گفت.',
  organisation: 'این خبر را {} دیروز اعلام کرد.',
};

/** Whether both sentences name one thing at their braces, read as one article. */
function isOne(first: string, second: string): boolean {
  const sentences = [first, second];
  const plain = sentences.map((sentence) => sentence.replace(/[{}]/g, ''));
  const text = plain.join('\n\n');
  const { entities } = analyse(text, { syntax: 'markdown' });
  const [one, other] = sentences.map((sentence, index): ResolvedEntity | undefined => {
    const start = sentence.indexOf('{') + (index === 0 ? 0 : plain[0].length + 2);
    const end = start + sentence.indexOf('}') - sentence.indexOf('{') - 1;
    return entities.find((entity) => entity.start < end && start < entity.end);
  });
  return one !== undefined && other !== undefined && one.chain === other.chain;
}

function right([relation, type, one, other]: readonly string[]): boolean {
  const sentence = SENTENCES[type];
  const same =
    sentence === undefined
      ? isOne(one, other)
      : isOne(sentence.replace('{}', `{${one}}`), sentence.replace('{}', `{${other}}`));
  return same === (relation === 'same');
}

describe('spellings', () => {
  for (const relation of ['same', 'different']) {
    it(`are told apart: ${relation} names, 99 in 100`, () => {
      const pairs = PAIRS.filter((pair) => pair[0] === relation);
      assert.equal(pairs.length, 200);
      const wrong = pairs.filter((pair) => !right(pair)).map((pair) => pair.slice(2).join(' / '));
      assert.ok(wrong.length <= 2, `${wrong.length} wrong: ${wrong.join('؛ ')}`);
    });
  }
});
