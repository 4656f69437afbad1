import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseMarkedName } from '../../../../server/data/registry/marks';
import { analyse } from '../../../../server/language/analyse';
import { type OwnName, openRegistry } from '../../../../server/language/entities/registry/openRegistry';
import type { Registries } from '../../../../server/language/entities/registry/registries';
import { registryEntry } from '../../../../server/language/entities/registry/registry';
import type { ResolvedEntity } from '../../../../server/language/entities/types';
import { marksOfEverydayWord } from '../../../../server/language/entities/words/everyday';
import { read as readText } from '../../../../server/language/text/reading';

/** A newsroom's name as its file would give it. */
const own = (
  name: string,
  type: OwnName['type'],
  more: Partial<Omit<OwnName, 'aliases' | 'avoid'>> & {
    readonly aliases?: readonly string[];
    readonly avoid?: readonly string[];
  } = {},
): OwnName => ({
  name: parseMarkedName(name),
  type,
  subtype: '',
  english: '',
  description: '',
  qid: '',
  link: '',
  prefers: false,
  ...more,
  aliases: (more.aliases ?? []).map(parseMarkedName),
  avoid: (more.avoid ?? []).map(parseMarkedName),
});

const read = (text: string, registries: Registries): readonly ResolvedEntity[] =>
  analyse(text, { syntax: 'markdown', registries }).entities;

const named = (text: string, registries: Registries, name: string): ResolvedEntity => {
  const found = read(text, registries).find(({ start, end }) => text.slice(start, end) === name);
  assert.ok(found, `«${name}» is no name in «${text}»`);
  return found;
};

describe('a registry above the built-in one', () => {
  const registries = [
    openRegistry([
      own('نگین کوهساری‌نژاد', 'person', { description: 'عکاس ما در شمال', english: 'Negin Kuhsarinezhad' }),
      own('دیده‌بان رودها', 'organisation', { aliases: ['دیده‌بان آب‌ها'], link: 'https://example.com/rud' }),
      own('درهٔ نیلوفران', 'place'),
    ]),
  ];

  const SPELLINGS: readonly (readonly [string, string, string])[] = [
    ['as it is written', 'نگین کوهساری‌نژاد گفت که می‌آید.', 'نگین کوهساری‌نژاد'],
    ['with a space for the half-space', 'نگین کوهساری نژاد گفت که می‌آید.', 'نگین کوهساری نژاد'],
    ['without the half-space', 'نگین کوهسارینژاد گفت که می‌آید.', 'نگین کوهسارینژاد'],
    ['with Arabic letters', 'نگين كوهساري‌نژاد گفت که می‌آید.', 'نگين كوهساري‌نژاد'],
    ['with harakat', 'نِگین کوهساری‌نژاد گفت که می‌آید.', 'نِگین کوهساری‌نژاد'],
    ['by its alias', 'مدیر دیده‌بان آب‌ها آمد.', 'دیده‌بان آب‌ها'],
    ['by its alias, spaced', 'مدیر دیده بان آب ها آمد.', 'دیده بان آب ها'],
    ['with ة for هٔ', 'باران در درة نیلوفران بارید.', 'درة نیلوفران'],
    ['with the ezafe written out', 'باران در دره‌ی نیلوفران بارید.', 'دره‌ی نیلوفران'],
    ['in the middle of a sentence with its ezafe', 'هوای درهٔ نیلوفران سرد است.', 'درهٔ نیلوفران'],
  ];
  for (const [how, text, written] of SPELLINGS) {
    it(`is recognised ${how}`, () => {
      const entity = named(text, registries, written);
      assert.equal(entity.via, 'project');
      assert.ok(entity.confidence >= 0.9, String(entity.confidence));
    });
  }

  const NEGATIVES: readonly string[] = ['کوهساری‌نژادها', 'نگین‌کوه ساری', 'دیده‌بانی رودها', 'در نیلوفران'];
  for (const text of NEGATIVES) {
    it(`is not seen in «${text}»`, () => {
      assert.deepEqual(
        read(`او ${text} را دید.`, registries).filter(({ via }) => via === 'project'),
        [],
      );
    });
  }

  it('gives the name, the English name, the description and the id', () => {
    const { name, nameEn, description, id, type } = named('نگین کوهساری نژاد آمد.', registries, 'نگین کوهساری نژاد');
    assert.deepEqual(
      { name, nameEn, description, id, type },
      {
        name: 'نگین کوهساری‌نژاد',
        nameEn: 'Negin Kuhsarinezhad',
        description: 'عکاس ما در شمال',
        id: 'نگین کوهساری‌نژاد',
        type: 'person',
      },
    );
  });

  it('ties the family name alone to the full name', () => {
    const text = 'نگین کوهساری‌نژاد به شمال رفت. کوهساری‌نژاد از رودها عکس گرفت.';
    const [first, second] = read(text, registries).filter(({ type }) => type === 'person');
    assert.equal(text.slice(second?.start, second?.end), 'کوهساری‌نژاد');
    assert.equal(second?.chain, first?.chain);
    assert.equal(second?.row, first?.row);
  });

  it('says nothing of the newsroom where there is none', () => {
    assert.deepEqual(
      read('مدیر دیده‌بان آب‌ها آمد.', []).filter(({ via }) => via === 'project'),
      [],
    );
  });

  describe('counts before it', () => {
    it('for a name that both have', () => {
      const above = [
        openRegistry([own('آنتونی بلینکن', 'person', { description: 'همسایهٔ ما', link: 'https://example.com/' })]),
      ];
      const entity = named('آنتونی بلینکن به خانه رفت.', above, 'آنتونی بلینکن');
      assert.equal(entity.description, 'همسایهٔ ما');
      assert.equal(entity.id, 'آنتونی بلینکن', 'the other one’s Wikidata id would be wrong');
    });

    it('and stands for the same thing where its id says so, with what the built-in one knows', () => {
      const ukraine = named('او در اوکراین است.', [], 'اوکراین');
      const above = [openRegistry([own('اوکرائین', 'place', { qid: ukraine.id, avoid: ['اوکراین'] })])];
      const text = 'او به اوکرائین رفت و در اوکراین ماند؛ اکراین سرد بود.';
      const places = read(text, above).filter(({ type }) => type === 'place');
      assert.deepEqual(
        places.map(({ start, end }) => text.slice(start, end)),
        ['اوکرائین', 'اوکراین', 'اکراین'],
      );
      assert.equal(new Set(places.map(({ chain }) => chain)).size, 1);
      assert.deepEqual([...new Set(places.map(({ name }) => name))], ['اوکرائین']);
      assert.equal(places[0]?.nameEn, ukraine.nameEn);
      assert.equal(places[0]?.id, ukraine.id);
    });

    it('and by its name where it says nothing else of it', () => {
      const ukraine = named('او در اوکراین است.', [], 'اوکراین');
      const same = named(
        'او در اوکراین است.',
        [openRegistry([own('اوکراین', 'place', { avoid: ['اکراین'] })])],
        'اوکراین',
      );
      assert.deepEqual([same.via, same.id, same.description], ['project', ukraine.id, ukraine.description]);
    });

    it('but is another thing where its type differs', () => {
      const work = named('فیلم اوکراین را دید.', [openRegistry([own('اوکراین', 'work')])], 'اوکراین');
      assert.deepEqual([work.type, work.id], ['work', 'اوکراین']);
    });

    it('in the order of their rank', () => {
      const first = openRegistry([own('دره آبی', 'place', { description: 'نخست' })]);
      const second = openRegistry([own('دره آبی', 'place', { description: 'دوم' }), own('کوه سبز دور', 'place')]);
      assert.equal(named('او در دره آبی ماند.', [first, second], 'دره آبی').description, 'نخست');
      assert.equal(named('او در دره آبی ماند.', [second, first], 'دره آبی').description, 'دوم');
      assert.equal(named('او در کوه سبز دور ماند.', [first, second], 'کوه سبز دور').via, 'project');
    });

    it('but a longer name of the built-in one stays whole', () => {
      const above = [openRegistry([own('ملل متحد', 'work')])];
      const text = 'سازمان ملل متحد بیانیه داد.';
      assert.equal(named(text, above, 'سازمان ملل متحد').via, 'registry');
    });
  });

  it('keeps a capital that speaks tied to its country', () => {
    const russia = named('او در روسیه است.', [], 'روسیه');
    const above = [openRegistry([own('روسیه', 'place', { qid: russia.id })])];
    const text = 'او به روسیه رفت. مسکو خواستار گفت‌وگو شد.';
    assert.equal(named(text, above, 'مسکو').metonymOf, named(text, above, 'روسیه').chain);
  });

  it('is what an annotation of its id means', () => {
    const above = [openRegistry([own('درهٔ نیلوفران', 'place', { qid: 'Q999999999' })])];
    const text = 'او در [دره] است.\n\n[دره]: https://www.wikidata.org/wiki/Q999999999 "مکان"\n';
    const [entity] = read(text, above);
    assert.equal(entity?.name, 'درهٔ نیلوفران');
    assert.equal(registryEntry(entity?.row ?? -1).qid, 'Q999999999');
  });

  it('gives entries of the same content the same row', () => {
    const rows = (): readonly number[] => openRegistry([own('دره آبی', 'place'), own('کوه سبز', 'place')]).rows;
    assert.deepEqual(rows(), rows());
  });
});

describe('names of a registry, however they are spaced', () => {
  const word = fc.stringMatching(/^[بپتجسشکگلمنی][اوی][بپتجدرسشکگلمنی]{2,4}$/);
  const joint = fc.constantFrom(' ', '\u200c');
  const spacing = fc.constantFrom(' ', '\u200c', '');
  const name = fc.array(fc.tuple(word, joint, spacing), { minLength: 2, maxLength: 4 });

  it('are found with a half-space, a space or nothing wherever their pieces meet', () => {
    fc.assert(
      fc.property(name, (pieces) => {
        const join = (which: 1 | 2): string =>
          pieces.map((piece, index) => (index === 0 ? '' : piece[which]) + piece[0]).join('');
        const registry = openRegistry([own(join(1), 'work')]);
        const written = join(2);
        const { hits, text } = readText(`او ${written} را دید.`, undefined, [registry]);
        const [row] = registry.rows;
        const hit = hits.find((found) => found.lexicon === 'entity' && found.row === row);
        assert.ok(hit, `«${join(1)}» in «${written}»`);
        assert.deepEqual([text.starts[hit.start], text.ends[hit.end - 1]], [3, 3 + written.length]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a name that two of a newsroom’s people share', () => {
  const registries = [
    openRegistry([
      own('علی کوهساری‌نژاد', 'person', { aliases: ['پیر کوهساران{shared}'] }),
      own('رضا کوهساری‌منش', 'person', { aliases: ['پیر کوهساران{shared}'] }),
    ]),
  ];
  it('is nobody’s where nothing decides', () => {
    const entity = named('پیر کوهساران دیروز به خانه رفت.', registries, 'پیر کوهساران');
    assert.equal(entity.row, undefined);
    assert.equal(entity.candidates.length, 2);
  });
  it('is that of whom the article names', () => {
    const text = 'رضا کوهساری‌منش آمد. پیر کوهساران دیروز به خانه رفت.';
    assert.equal(named(text, registries, 'پیر کوهساران').name, 'رضا کوهساری‌منش');
  });
});

describe('an everyday word', () => {
  const WORDS: readonly (readonly [string, boolean])[] = [
    ['فردا', true],
    ['مهر', true],
    ['کیف', true],
    ['می‌رود', true],
    ['وزیر', true],
    ['سازمان', true],
    ['امید', true],
    ['تهران', false],
    ['اوکراین', false],
    ['کوهسارنامه', false],
    ['فردا نیوز', false],
  ];
  for (const [word, everyday] of WORDS) {
    it(`«${word}» is ${everyday ? 'one' : 'none'}`, () => assert.equal(marksOfEverydayWord(word) !== 0, everyday));
  }
});

describe('an everyday word as a newsroom’s name', () => {
  it('counts with a cue where it is marked so', () => {
    const registries = [openRegistry([own('پگاه{cited}', 'organisation', { subtype: 'newspaper' })])];
    assert.equal(named('به گزارش پگاه، باران می‌بارد.', registries, 'پگاه').via, 'project');
    assert.deepEqual(
      read('پگاه فردا باران می‌بارد.', registries).filter(({ via }) => via === 'project'),
      [],
    );
  });
});
