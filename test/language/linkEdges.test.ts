import assert from 'node:assert/strict';
import { parseArticle } from '../../server/language/article/parse';
import { crossedEdge, joinsLinks } from '../../server/language/linkEdges';
import { read } from '../../server/language/text/reading';

/** The word behind the edge that the whole text crosses, and whether the text joins two links. */
const CASES: readonly (readonly [text: string, behind: string | undefined, joins: boolean])[] = [
  ['یک دو سه', undefined, false],
  ['یک [دو](https://a.ir) سه', undefined, false],
  ['یک **دو** سه', undefined, false],
  ['یک [دو سه](https://a.ir)', 'دو', false],
  ['[یک دو](https://a.ir) سه', 'سه', false],
  ['[یک](https://a.ir) [دو](https://b.ir) [سه](https://c.ir)', 'دو', true],
  ['[یک](https://a.ir) دو [سه](https://c.ir)', 'دو', true],
  ['[یک دو سه](https://a.ir)', undefined, false],
];

describe('the edges of links', () => {
  for (const [text, behind, joins] of CASES) {
    it(text, () => {
      const [block] = parseArticle(text, 'markdown').blocks;
      const reading = read(text, block.segments);
      const whole = { start: 0, end: reading.text.length };
      const edge = crossedEdge(reading, whole);
      const from = edge === undefined ? undefined : reading.text.starts[edge];
      assert.equal(from, behind === undefined ? undefined : text.indexOf(behind));
      assert.equal(joinsLinks(reading, whole), joins);
    });
  }
});
