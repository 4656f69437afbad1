import assert from 'node:assert/strict';
import { analyse } from '../../../server/language/analyse';

/** «kind [cue] source»; without a source «-». */
const shown = (text: string): readonly string[] =>
  analyse(text, { syntax: 'plain' }).claims.map(({ kind, cue, source }) => {
    const slice = (range: { readonly start: number; readonly end: number } | undefined): string =>
      range === undefined ? '-' : text.slice(range.start, range.end);
    return `${kind} [${slice(cue)}] ${slice(source)}`;
  });

const CASES: readonly (readonly [text: string, ...claims: string[]])[] = [
  // Where a name of somebody ends, and what files a report.
  ['منابع در ولایت بدخشان به آمو می‌گویند که باشندگان تجمع کرده‌اند.', 'vague [می‌گویند] منابع در ولایت بدخشان'],
  ['این منابع همچنان تصریح می‌کنند که شهردار بازداشت شده است.', 'reported [تصریح می‌کنند] این منابع'],
  ['همچنان که ایسنا نوشته، این راه بسته است.', 'media [نوشته] ایسنا'],
  ['از طرفی هم منابع می‌افزایند که طالبان از سلاح استفاده کرده‌اند.', 'vague [می‌افزایند] منابع'],
  ['متهم پس از انتقال به پلیس آگاهی منکر قتل شد.', 'reported [منکر] متهم'],
  ['متهم در تحقیقات اولیه به قتل اعتراف کرد.', 'reported [اعتراف کرد] متهم'],
  ['باشگاه خبرنگاران جوان ـ عباس عراقچی در شبکه ایکس نوشت: «این سخن درست نیست.»', 'quote [نوشت] عباس عراقچی'],
  ['بادبان۲۴- ناصر کنعانی در توییتی نوشت: «این سخن درست نیست.»', 'quote [نوشت] ناصر کنعانی'],
  [
    'عباس عراقچی با درج تصویر یکی از رسانه‌ها که مدعی شده است ۳۰ نفر جان باخته‌اند نوشت: «این سخن درست نیست.»',
    'quote [نوشت] عباس عراقچی',
  ],
  ['وزیر نیرو که مدعی است آب کافی است، گفت که باران می‌آید.', 'reported [گفت] وزیر نیرو'],
  // What is said by the way, whose matter is published, and a name that looks like a verb.
  ['کودکی که به گفتهٔ پلیس گم شده بود پیدا شد.'],
  ['این خانه که به گزارش مهر صد سال دارد فروخته شد.'],
  ['روابط عمومی درباره انتشار مطالبی به نقل از سخنگوی وزارت خارجه اطلاعیه‌ای منتشر کرد.'],
  ['به نام رضا خندان، همسر نسرین ستوده اشاره شده است.'],
  // Warnings and advice in old words, and fears.
  ['دانشمندان همواره توصیه نموده‌اند که هشت ساعت بخوابید.', 'vague [توصیه نموده‌اند] دانشمندان'],
  ['فرماندار شهر نگران است که سیل بیاید.', 'reported [نگران است] فرماندار شهر'],
  ['او نگران فرزندش است.'],
  // Behind a semicolon the same clause may go on; «آن گفت» is a verb before what is said.
  [
    'نادر پورملک در گفت‌وگو با خبرنگار ایسنا؛ درباره این جشنواره گفت: امسال رقابت خوبی داریم.',
    'reported [گفت] نادر پورملک',
  ],
  ['رامین تفرشی درباره اهمیت آن گفت: امسال رقابت خوبی داریم.', 'reported [گفت] رامین تفرشی'],
  ['به گزارش ایسنا؛ در این مراسم وزیر نیرو گفت: باران می‌آید.', 'media [به گزارش] ایسنا'],
  ['جلسه پایان یافت؛ در حاشیه آن وزیر نیرو گفت: باران می‌آید.', 'reported [گفت] -'],
  // A date that ends in «گذشته» ends no clause.
  [
    'وزیر خارجه این کشور ۴ آبان‌ماه گذشته، حقوق بشر را بهانه کرده و گفته بود: تحریم می‌کنیم.',
    'reported [گفته بود] وزیر خارجه این کشور',
  ],
  // Shares of those who were asked say nothing; the poll does.
  ['در این پرسش ۲۲ درصد معتقدند وضع بهتر می‌شود.', 'reported [معتقدند] -'],
  [
    'تازه ترین نظرسنجی موسسه گالوپ نشان می دهد که ۳۱ درصد مردم رغبتی ندارند.',
    'document [نشان می دهد] تازه ترین نظرسنجی موسسه گالوپ',
  ],
  ['براساس نتایج نظرسنجی مذکور مینا طاهرپور در صدر است.', 'document [براساس] نتایج نظرسنجی مذکور'],
];

describe('sentences as agencies write them', () => {
  for (const [text, ...claims] of CASES)
    it(text, () => {
      assert.deepEqual(shown(text), claims);
    });
});
