import assert from 'node:assert/strict';
import { analyse, createAnalysisCache } from '../../server/language/analyse';
import { collector } from '../collector';

describe('an article that is typed', () => {
  it('is kept in its last versions, whatever was read of the others', function () {
    this.timeout(300_000);
    const collect = collector();
    const count = 40;
    // No prose: a long text of which little has to be read.
    const filler = `\`\`\`
${`${'ی'.repeat(80)}
`.repeat(5_000)}\`\`\``;
    const paragraphs = Array.from(
      { length: count },
      (_, number) =>
        `جمشید بهرام‌پور ثمرین‌نژاد گفت: «کار ${number} تمام است.» [گزارش خبرگزاری شمارهٔ ${number}][منبع شمارهٔ ${number}] از [آن][https://example.org/a-long-address/${number}].`,
    );
    const definitions = paragraphs.map(
      (_, number) => `[منبع شمارهٔ ${number}]: https://example.org/a/long/address/${number}`,
    );
    const textOf = (typed: number): string =>
      [...paragraphs.map((text, number) => (number < typed ? `${text} ی` : text)), filler, ...definitions].join('\n\n');
    const cache = createAnalysisCache();
    const read = (typed: number): number => analyse(textOf(typed), { syntax: 'markdown' }, cache).claims.length;
    const used = (): number => {
      collect();
      return process.memoryUsage().heapUsed;
    };
    for (let typed = 0; typed <= 3; typed += 1) read(typed);
    const before = used();
    for (let typed = 4; typed <= count; typed += 1) read(typed);
    const versions = (used() - before) / (textOf(count).length * 2);
    assert.ok(versions < count / 4, `${versions.toFixed(1)} versions are kept`);
  });

  it('is kept once, and the paragraph of the last keystroke twice, after one in every paragraph was taken back', async () => {
    const collect = collector();
    const paragraphs = Array.from(
      { length: 12 },
      (_, number) =>
        `مدیر کارخانهٔ ${number} گفت: «کار ${number} تمام است.» او افزود که ${number} نفر در آن کار می‌کنند.`,
    );
    const cache = createAnalysisCache();
    const readings = new Set<WeakRef<object>>();
    const read = (typed?: number): void => {
      const text = paragraphs
        .map((paragraph, number) => (number === typed ? `${paragraph} ی` : paragraph))
        .join('\n\n');
      const { blocks, claims } = analyse(text, { syntax: 'markdown' }, cache);
      assert.ok(claims.length >= paragraphs.length);
      const known = new Set([...readings].map((reading) => reading.deref()));
      for (const { reading } of blocks) if (!known.has(reading)) readings.add(new WeakRef(reading));
    };
    for (const number of paragraphs.keys()) {
      read(number);
      read();
    }
    // What a weak reference gave is kept until the turn ends.
    await new Promise((done) => setImmediate(done));
    collect();
    const kept = [...readings].filter((reading) => reading.deref() !== undefined).length;
    assert.ok(readings.size >= paragraphs.length * 2);
    assert.equal(kept, paragraphs.length + 1);
  });
});
