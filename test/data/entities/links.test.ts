import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { analyse } from '../../../server/language/analyse';
import { foldKey } from '../../../server/language/text/fold';

/** Names with their Wikidata ids from sources of different worth; not part of the project. */
const EVIDENCE = '../shared/data/registry/evidence.tsv';

interface Link {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What the mention names, as the evidence or, where that is at odds with the sentence, its reader says; empty = no item of ours. */
  readonly qid: string;
}

/** 500 mentions, in braces, in sentences of our own. */
const LINKS: readonly Link[] = readFileSync('test/data/entities/links.tsv', 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [sentence, qid = ''] = line.split('\t');
    const start = sentence.indexOf('{');
    return { text: sentence.replace(/[{}]/g, ''), start, end: sentence.indexOf('}') - 1, qid };
  });

const nameOf = ({ text, start, end }: Link): string => text.slice(start, end);

describe('Wikidata ids that are shown', () => {
  it('are right on 500 checked mentions, 98 in 100', () => {
    assert.equal(LINKS.length, 500);
    let shown = 0;
    const wrong: string[] = [];
    for (const link of LINKS) {
      const entity = analyse(link.text, { syntax: 'markdown' }).entities.find(
        ({ start, end }) => start === link.start && end === link.end,
      );
      if (entity?.id === undefined || !/^Q\d+$/.test(entity.id)) continue;
      shown += 1;
      if (entity.id !== link.qid) wrong.push(`${nameOf(link)} ${entity.id}`);
    }
    assert.ok(shown >= 480, `${shown} shown`);
    assert.ok(wrong.length <= shown * 0.02, `${wrong.length} of ${shown} wrong: ${wrong.join('؛ ')}`);
  });

  it('stand in the evidence, but for those that a reader settled', function () {
    if (!existsSync(EVIDENCE)) this.skip();
    const known = new Set(
      readFileSync(EVIDENCE, 'utf8')
        .split('\n')
        .slice(1)
        .map((line) => line.split('\t'))
        .map(([, name = '', , qid = '']) => `${foldKey(name)} ${qid}`),
    );
    const settled = LINKS.filter((link) => !known.has(`${foldKey(nameOf(link))} ${link.qid}`));
    assert.ok(settled.length <= 20, settled.map((link) => `${nameOf(link)} ${link.qid}`).join('؛ '));
  });
});
