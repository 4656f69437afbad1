import assert from 'node:assert/strict';
import type { MarkupContent } from 'vscode-languageserver';
import { provideHover } from '../../../server/features/hover';
import { registryRowOf } from '../../../server/language/entities/registry/registry';
import type { ResolvedEntity } from '../../../server/language/entities/types';
import type { Language } from '../../../server/language/text';
import { assertHas, EMOJI, hoverOver } from './hovers';
import { claimAt, nameAt, place, snapshotOf } from './snapshots';

describe('hover', () => {
  describe('of a name', () => {
    const text = `${EMOJI}متن\r\n\r\nآنتونی بلینکن آمد.\r\n\r\nبلینکن و بلینکن رفتند.\r\n`;
    const about = {
      id: 'Q7821917',
      name: 'آنتونی بلینکن',
      nameEn: 'Antony Blinken',
      description: 'دیپلمات [آمریکایی]',
    };
    const entities = [
      nameAt(place(text, 'آنتونی بلینکن'), about),
      nameAt(place(text, 'بلینکن', 2), { ...about, via: 'article', confidence: 0.9 }),
      nameAt(place(text, 'بلینکن', 3), about),
      nameAt(place(text, 'متن'), { chain: 2, name: 'متن', type: 'work' }),
    ];

    it('tells who, the type, the English name, the description, Wikidata, and the other mentions', () => {
      const snapshot = snapshotOf(text, { entities });
      assertHas(
        hoverOver(snapshot, 'بلینکن و')?.value,
        '**آنتونی بلینکن** — شخص',
        'Antony Blinken',
        'دیپلمات \\[آمریکایی\\]',
        '[ویکی‌داده Q7821917](<https://www.wikidata.org/wiki/Q7821917>)',
        '۳ بار؛ نخست در سطر ۳',
        'اطمینان ۹۰٪',
      );
      assertHas(hoverOver(snapshot, 'متن')?.value, '— اثر', 'تنها همین یک بار');
    });

    describe('lists the lines of the other mentions', () => {
      const many = `نخست\n${Array.from({ length: 12 }, (_, index) => `نام${index + 2}\n`).join('')}`;
      const named = (count: number): ResolvedEntity[] => [
        nameAt(place(many, 'نخست'), { name: 'نام' }),
        ...Array.from({ length: count }, (_, index) => nameAt(place(many, `نام${index + 2}`), { name: 'نام' })),
      ];
      const mentioned = (count: number, words: string, fileLinks: boolean, language: Language = 'fa'): string =>
        hoverOver(snapshotOf(many, { entities: named(count), language }), words, true, fileLinks)?.value ?? '';
      const at = (shown: string, line: number): string => `[${shown}](<file:///desk/a.fa.md#L${line}>)`;

      it('as links where the client follows them', () => {
        assertHas(
          mentioned(3, 'نام4', true),
          `۴ بار؛ نخست در سطر ${at('۱', 1)}، نیز در سطرهای ${at('۲', 2)} و ${at('۳', 3)}`,
        );
        assertHas(
          mentioned(3, 'نخست', true, 'en'),
          `4 times; first in line ${at('1', 1)}, also in lines ${at('2', 2)}, ${at('3', 3)} and ${at('4', 4)}`,
        );
      });

      it('as numbers where it does not', () => {
        assertHas(mentioned(2, 'نام3', false), '۳ بار؛ نخست در سطر ۱، نیز در سطر ۲');
        assertHas(mentioned(2, 'نام3', false, 'en'), '3 times; first in line 1, also in line 2');
        const plain = hoverOver(snapshotOf(many, { entities: named(2) }), 'نام3', false, true)?.value ?? '';
        assert.ok(plain.includes('نخست در سطر ۱، نیز در سطر ۲') && !plain.includes('file:'), plain);
      });

      it('at most eight of them', () => {
        assertHas(mentioned(12, 'نخست', false), 'نیز در سطرهای ۲، ۳، ۴، ۵، ۶، ۷، ۸، ۹ و ۴ جای دیگر');
        assertHas(mentioned(9, 'نخست', false, 'en'), 'also in lines 2, 3, 4, 5, 6, 7, 8, 9 and 1 more place');
      });

      it('none twice, and not the one under the pointer', () => {
        const value = hoverOver(snapshotOf(text, { entities }), 'بلینکن و')?.value ?? '';
        assertHas(value, '۳ بار؛ نخست در سطر ۳');
        assert.ok(!value.includes('نیز'), value);
      });

      it('without a link into a text that has no file', () => {
        const snapshot = { ...snapshotOf(many, { entities: named(2) }), uri: 'untitled:Untitled-1' };
        const value = hoverOver(snapshot, 'نام3', true, true)?.value ?? '';
        assert.ok(value.includes('نیز در سطر ۲') && !value.includes('untitled'), value);
      });
    });

    it('tells what a capital stands for, and whom it may be', () => {
      const city = nameAt(place(text, 'متن'), { name: 'مسکو', metonymOf: 7, candidates: [0, 1] });
      const country = nameAt(place(text, 'آنتونی'), { name: 'روسیه', chain: 7 });
      const value = hoverOver(snapshotOf(text, { entities: [city, country] }), 'متن')?.value;
      assertHas(value, 'اینجا به جای «روسیه»', 'شاید: ', ' یا ');
    });

    it('leads to the site of a medium', () => {
      const row = registryRowOf('iranian-students-news-agency') ?? assert.fail('no such entry');
      const entity = nameAt(place(text, 'متن'), { name: 'ایسنا', type: 'organisation', row });
      assertHas(hoverOver(snapshotOf(text, { entities: [entity] }), 'متن')?.value, '[isna.ir](<https://isna.ir/>)');
    });

    it('tells the subtype in words', () => {
      const ministry = registryRowOf('ministry-of-energy-iran');
      const row = ministry ?? assert.fail('no such entry');
      const entity = [nameAt(place(text, 'متن'), { name: 'وزارت نیرو', type: 'organisation', row })];
      assertHas(hoverOver(snapshotOf(text, { entities: entity }), 'متن')?.value, '— سازمان، وزارتخانه');
      const english = snapshotOf(text, { entities: entity, language: 'en' });
      assertHas(hoverOver(english, 'متن')?.value, '— organisation, ministry');
    });

    it('tells what somebody without an entry is in this text', () => {
      const unknown = `${EMOJI}سخنگوی **آبفا** کاوه زرین‌کوه گفت که آب هست.\n\nزرین‌کوه، مدیر طرح، افزود که باران آمد.\n`;
      const office = { key: 'سخنگوی آبفا', ...place(unknown, 'سخنگوی **آبفا**') };
      const second = { key: 'مدیر طرح', ...place(unknown, 'مدیر طرح') };
      const name = 'کاوه زرین‌کوه';
      const people = [
        nameAt(place(unknown, name), { name, via: 'model', confidence: 0.8, roles: [office] }),
        nameAt(place(unknown, 'زرین‌کوه', 2), { name, via: 'article', roles: [second, office] }),
        nameAt(place(unknown, 'باران'), { chain: 2, type: 'place', via: 'model' }),
      ];
      const said = { ...place(unknown, name), type: 'name' as const, entityChain: 1 };
      const claims = [claimAt(place(unknown, 'آب هست'), { cue: place(unknown, 'گفت که'), source: said })];
      const search = `https://fa.wikipedia.org/wiki/Special:Search?search=${encodeURIComponent(name)}`;
      assertHas(
        hoverOver(snapshotOf(unknown, { entities: people, claims }), 'زرین‌کوه،')?.value,
        'در این متن: «سخنگوی آبفا»، «مدیر طرح»، گویندهٔ ۱ گفته',
        `[جست‌وجو در ویکی‌پدیای فارسی](<${search}>)`,
      );
      assertHas(
        hoverOver(snapshotOf(unknown, { entities: people, claims, language: 'en' }), 'زرین‌کوه،')?.value,
        'In this text: «سخنگوی آبفا», «مدیر طرح», source of 1 claim',
        `[Search the Persian Wikipedia](<${search}>)`,
      );
      const town = hoverOver(snapshotOf(unknown, { entities: people, claims }), 'باران')?.value;
      assertHas(town, '— مکان', 'Special:Search?search=%D8%A8%D8%A7');
      assert.ok(town !== undefined && !town.includes('در این متن'));
    });

    it('leaves the roles of the known to their description', () => {
      const role = { key: 'متن', ...place(text, 'متن') };
      const known = [nameAt(place(text, 'بلینکن', 2), { ...about, row: 0, roles: [role] })];
      assert.ok(!hoverOver(snapshotOf(text, { entities: known }), 'بلینکن و')?.value.includes('در این متن'));
    });

    it('makes an address of a Wikidata id only', () => {
      const own = [nameAt(place(text, 'متن'), { name: 'متن', id: 'own:<script>' })];
      const value = hoverOver(snapshotOf(text, { entities: own }), 'متن')?.value;
      assert.ok(value !== undefined && !value.includes('script') && !value.includes('wikidata'));
      const known = [nameAt(place(text, 'متن'), { name: 'متن', nameEn: 'A Text', id: 'own:text' })];
      assertHas(
        hoverOver(snapshotOf(text, { entities: known }), 'متن')?.value,
        '[جست‌وجو در ویکی‌داده](<https://www.wikidata.org/w/index.php?search=A%20Text>) · [جست‌وجو در ویکی‌پدیای فارسی]',
      );
    });

    it('is plain text for a client that knows no Markdown', () => {
      const hover = hoverOver(snapshotOf(text, { entities }), 'بلینکن و', false);
      assert.equal(hover?.kind, 'plaintext');
      assertHas(
        hover?.value,
        'آنتونی بلینکن — شخص',
        'دیپلمات [آمریکایی]',
        'ویکی‌داده Q7821917 (https://www.wikidata.org/wiki/Q7821917)',
      );
      assert.ok(!/[*`\\]/.test(hover?.value ?? ''), hover?.value);
    });
  });

  describe('of a claim', () => {
    const text = `${EMOJI}شرمن [گفت که][م۱] گفت‌وگوها سخت بود.\r\n\r\nاو افزود که ادامه دارد.\r\n\r\n[م۱]: https://example.org/a "منبع"\r\n`;
    const source = { ...place(text, 'شرمن'), type: 'name' as const, entityChain: 4 };
    const cue = place(text, 'گفت که');
    const whole = { start: source.start, end: place(text, 'سخت بود').end };
    const second = { start: place(text, 'او').start, end: place(text, 'دارد').end };
    const entities = [nameAt(place(text, 'شرمن'), { chain: 4, name: 'وندی شرمن' })];

    it('tells the source, the chain and the link that backs it', () => {
      const claims = [
        claimAt(whole, { cue, source, linked: true, links: [0] }),
        claimAt(second, { cue: place(text, 'افزود که'), linked: true, links: [0], root: false }),
      ];
      const value = hoverOver(snapshotOf(text, { claims, entities }), 'گفت که')?.value;
      assertHas(
        value,
        '**نقل‌قول غیرمستقیم**',
        'منبع: «شرمن» (وندی شرمن)',
        'زنجیره: ۲ گفته از همین منبع؛ نخست در سطر ۱',
        'پیوند منبع: [گفت که](<https://example.org/a>)',
      );
    });

    it('tells what is said, on one line, apart from the line’s direction', () => {
      const said = `${EMOJI}شرمن گفت که، «کار [سخت][م۱] بود،\nولی *تمام* شد.». او افزود که ${'حرف '.repeat(40)}و بس.\n`;
      const claims = [
        claimAt(place(said, 'شرمن گفت'), {
          cue: place(said, 'گفت که'),
          content: place(said, '، «کار [سخت][م۱] بود،\nولی *تمام* شد.».'),
        }),
        claimAt(place(said, 'او افزود'), {
          cue: place(said, 'افزود که'),
          content: place(said, `${'حرف '.repeat(40)}و بس.`),
        }),
      ];
      const snapshot = snapshotOf(said, { claims });
      assertHas(hoverOver(snapshot, 'گفت که')?.value, 'سخن: «\u2068کار سخت بود، ولی تمام شد\u2069»');
      assertHas(hoverOver(snapshot, 'افزود که')?.value, `سخن: «\u2068${'حرف '.repeat(20).trim()}…\u2069»`);
      assertHas(hoverOver(snapshotOf(said, { claims, language: 'en' }), 'گفت که')?.value, 'Says: «\u2068کار');
      assertHas(hoverOver(snapshot, 'گفت که', false)?.value, 'سخن: «کار سخت بود، ولی تمام شد»');
    });

    it('tells what is missing', () => {
      const claims = [claimAt(second, { cue: place(text, 'افزود که') })];
      assertHas(
        hoverOver(snapshotOf(text, { claims }), 'افزود')?.value,
        'گوینده نام برده نشده است.',
        'بی‌پیوند: در این جمله پیوندی به منبع نیست.',
      );
      const vague = [claimAt(second, { kind: 'vague', cue: place(text, 'افزود که') })];
      assertHas(hoverOver(snapshotOf(text, { claims: vague }), 'افزود')?.value, 'نام یا سندی بیاورید');
    });

    it('shows at its cue and source only, where it has them', () => {
      const claims = [claimAt(whole, { cue, source })];
      const snapshot = snapshotOf(text, { claims });
      assert.ok(hoverOver(snapshot, 'شرمن'));
      assert.equal(hoverOver(snapshot, 'سخت'), undefined);
      assert.ok(hoverOver(snapshotOf(text, { claims: [claimAt(whole)] }), 'سخت'));
    });
  });

  it('puts together what stands at one place, the smallest giving the range', () => {
    const text = `${EMOJI}وزیر علي گفت.`;
    const name = nameAt(place(text, 'وزیر علي'), { name: 'علی' });
    const claim = claimAt(
      { start: name.start, end: text.length },
      { source: { ...place(text, 'وزیر علي'), type: 'name', entityChain: 1 }, cue: place(text, 'گفت') },
    );
    const snapshot = snapshotOf(text, { entities: [name], claims: [claim], rules: ['typography/arabic-yeh-kaf'] });
    const hover = provideHover(snapshot, { position: { line: 0, character: place(text, 'علي').start + 1 } });
    assert.ok(hover);
    const { value } = hover.contents as MarkupContent;
    assert.equal(value.split('\n\n---\n\n').length, 3);
    assertHas(value, '**علی**', 'منبع: «وزیر علي»', '**چرا؟**', 'typography/arabic-yeh-kaf');
    assert.equal(hover.range?.start.character, place(text, 'علي').start);
  });

  it('does not repeat what is said of a whole sentence at its every name', () => {
    const text = `${'واژه '.repeat(50)}بلینکن گفت.`;
    const entities = [nameAt(place(text, 'بلینکن'), { name: 'بلینکن' })];
    const snapshot = snapshotOf(text, { entities, rules: ['typography/long-sentence'] });
    assert.equal(snapshot.problems.length, 1);
    assert.ok(!hoverOver(snapshot, 'بلینکن')?.value.includes('چرا؟'));
    assertHas(hoverOver(snapshot, 'واژه')?.value, 'چرا؟');
  });

  it('explains the rule that a comment names', () => {
    const text = '<!-- dabir-disable-next-line markup/near-miss-label -- آزمون -->\n\nمتن فارسی.\n';
    assertHas(hoverOver(snapshotOf(text), 'markup/near')?.value, '**چرا؟**', 'markup/near-miss-label');
  });
});
