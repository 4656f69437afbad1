/** Words that say nothing about which office is meant. */
const FILLERS = new Set([
  'امور',
  'کل',
  'محترم',
  'وقت',
  'پیشین',
  'سابق',
  'فعلی',
  'این',
  'ان',
  'جمهوری',
  'اسلامی',
  'کشور',
  'کشورمان',
]);

/** Whether a speaker's words hold an office: «وزیر خارجه» in «آنتونی بلینکن، وزیر امور خارجه آمریکا», not in «معاون وزیر خارجه». */
export function holdsOffice(speaker: readonly string[], office: readonly string[]): boolean {
  const head = office[0];
  const rest = office.slice(1).filter((word) => !FILLERS.has(word));
  for (let at = 0; at < speaker.length; at += 1) {
    if (speaker[at] !== head) continue;
    if (at > 0 && OFFICE_BEFORE.has(speaker[at - 1])) continue;
    const after = speaker.slice(at + 1);
    if (rest.every((word) => after.includes(word))) return true;
  }
  return false;
}

/** «معاون وزیر» is no «وزیر». */
const OFFICE_BEFORE = new Set([
  'معاون',
  'مشاور',
  'دستیار',
  'سخنگوی',
  'نماینده',
  'دبیر',
  'قایممقام',
  'همسر',
  'وکیل',
  'رییس',
  'مدیر',
  'عضو',
  'دفتر',
  'اول',
]);
