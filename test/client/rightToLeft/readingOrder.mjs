/** Lines that put the bidirectional algorithm to the test, and the order in which a browser shows their letters. */

/** Fifty lines as news has them: Persian with digits of both kinds, Latin, addresses, brackets and quotation marks. */
export const lines = [
  'شهردار یزد گفت: «هر بادگیر این شهر یک کتاب است.»',
  'BBC فارسی گزارش داد که نشست در ژنو برگزار شد.',
  'به گزارش Reuters، قیمت نفت به 85.4 دلار رسید.',
  'دوشنبه ۱۲ مهر ۱۴۰۴ (۴ اکتبر ۲۰۲۵) در تهران',
  'نرخ تورم 12٪ و رشد ۳٫۵ درصد بود.',
  'نشانی دبیرخانه https://example.org/badgir است.',
  'برنامهٔ COVID-19 سازمان WHO در ۱۴۰۰/۰۱/۲۰ آغاز شد.',
  '«متن «درونی» نقل قول» پایان یافت.',
  'گفت: "آب زندگی است" و رفت.',
  'رئیس‌جمهور (که دیروز آمد) امروز (شنبه) رفت.',
  'قرارداد 1.2 میلیارد دلاری با Total امضا شد!',
  'ساعت 14:30 تا ۱۶:۰۰ به وقت تهران',
  'تیم Real Madrid با نتیجهٔ 3-2 برد.',
  'آیا iPhone 15 گران شد؟',
  'منبع: [سند] و [بیانیه]',
  '1404-07-12 روز انتشار است.',
  '۱۲ مهر ۱۴۰۴: نشست شهرهای کویری',
  '(۱) نخست؛ (۲) دوم؛ (3) سوم',
  '- فهرست: A، B و C',
  'شمارهٔ تلفن +98 21 12345678 است.',
  'ایمیل: info@example.org را بنویسید.',
  'دما به -5 درجه رسید.',
  'در بند (الف) مادهٔ ۱۲ قانون «مبارزه با پولشویی» آمده است.',
  'C++ و Java زبان‌اند؛ HTML نیست.',
  'پرواز IR-721 تهران–استانبول لغو شد.',
  'قطعنامهٔ 2231 شورای امنیت (UNSC)',
  'از 10 تا 20 درصد (10-20%) کاهش',
  'می‌گوید «نمی‌دانم»؛ می‌داند.',
  'سال ۱۴۰۳/۱۴۰۴ تحصیلی',
  'G7 و G20 و BRICS',
  'نخست‌وزیر گفت: «We will come back» و خندید.',
  'آدرس: /usr/local/bin در Linux',
  'ﷺ و ریال (﷼)',
  '٪۲۵ و %25 یکی‌اند.',
  '[کرمان] و [عشق‌آباد] میزبان‌اند.',
  'نسبت ۳:۲ و 4/5',
  'او گفت «بله!» — و رفت...',
  'A1 (ب) C2 [د] E3',
  'مقدار x = ۵ و y = 7',
  'خبرگزاری AFP (فرانس‌پرس) به نقل از CNN: «جنگ پایان یافت».',
  'پنج‌شنبه، ۲۵ دسامبر 2025؛ 4 دی ۱۴۰۴',
  'ویتامین B12 و D3',
  'نرخ دلار: 1,150,000 ریال / ۱۱۵٬۰۰۰ تومان',
  '#هشتگ و @کاربر و #Iran',
  'مدل ChatGPT-5 را «OpenAI» ساخت.',
  'گل‌ها: ۲–۱ به سود پرسپولیس',
  '... و سپس سکوت.',
  'نقل از The New York Times: «ایران و E3»',
  'کتاب ISBN 978-964-00-0000-0 منتشر شد.',
  '؟ این پرسش است! این هم پاسخ (نیست).',
];

/**
 * Runs in the page. For each line: its letters in the order in which they stand, from the left, in the editor and in a
 * plain paragraph with `dir=rtl` and nothing in it but the text.
 *
 * @returns {{ text: string, editor: string, browser: string }[]}
 */
export function orders(content, wanted) {
  const { view } = content.cmTile;
  const order = (element) => {
    const letters = [];
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let index = 0;
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      for (let at = 0; at < node.data.length; at += 1) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const [place] = range.getClientRects();
        // What has no width has no place of its own: half-spaces and marks over letters.
        if (place !== undefined && place.width > 0.5) letters.push({ index, place });
        index += 1;
      }
    }
    letters.sort((one, other) => one.place.left - other.place.left || one.index - other.index);
    return letters.map((letter) => letter.index).join(' ');
  };
  const plain = document.createElement('div');
  plain.dir = 'rtl';
  plain.className = 'cm-line';
  view.contentDOM.parentElement.append(plain);
  plain.style.cssText = 'position: absolute; top: 0; white-space: pre; visibility: hidden';
  const found = [...view.contentDOM.querySelectorAll('.cm-line')]
    .filter((line) => wanted.includes(line.textContent))
    .map((line) => {
      plain.textContent = line.textContent;
      return { text: line.textContent, editor: order(line), browser: order(plain) };
    });
  plain.remove();
  return found;
}
