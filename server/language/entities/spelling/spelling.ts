import { familyTails } from '../../orthography/nameSpelling';

/**
 * Whether two folded names that no registry knows are one name spelled in two ways: the same but for long vowels, which
 * writers of foreign names put in or leave out (ویتکاف/ویتکوف), or for one letter in a long name.
 */
const VOWELS = new Set('اویآ');
const SHORTEST = 6;

export function isSpellingVariant(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.length < SHORTEST || other.length < SHORTEST || Math.abs(one.length - other.length) > 2) return false;
  if (one[0] !== other[0] || areTwoNames(one, other)) return false;
  const bones = skeleton(one);
  return bones.length >= 4 && bones === skeleton(other) && changes(one, other) <= 2;
}

/** Whether names that look alike are borne by different people, however alike. */
export const areTwoNames = (one: string, other: string): boolean =>
  isOtherFamily(one, other) || isOtherGiven(one, other) || hasOtherTail(one, other);

/** «مهدوی‌کیا» and «مهدوی‌نیا»: one beginning, and ends of family names that are as long. */
function hasOtherTail(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  for (let length = 2; length <= LONGEST_TAIL && length < one.length; length += 1) {
    const cut = one.length - length;
    if (
      familyTails.has(one.slice(cut)) &&
      familyTails.has(other.slice(cut)) &&
      one.slice(0, cut) === other.slice(0, cut)
    )
      return true;
  }
  return false;
}
const LONGEST_TAIL = 6;

/** «حسنی» and «حسینی» are two families; «زلنسکی» and «زلینسکی» are one. */
function isOtherFamily(one: string, other: string): boolean {
  return /(?<!سک)ی$/u.test(one) && one.replaceAll('ی', '') === other.replaceAll('ی', '');
}

/** Given names of one root: whoever bears the one does not bear the other. */
const GIVEN_OF_ONE_ROOT: readonly (readonly string[])[] = [
  ['محمد', 'محمود', 'محمدو'],
  ['حسن', 'حسین', 'احسان'],
  ['حمد', 'حامد', 'حمید', 'حمیده'],
  ['سعد', 'سعید', 'سعیده'],
  ['ناصر', 'نصیر', 'نصر'],
  ['صادق', 'صدیق'],
  ['راشد', 'رشید', 'رشاد'],
  ['عمر', 'عمار', 'عامر', 'عمرو'],
  ['امین', 'ایمان', 'امان'],
  ['سالم', 'سلیم', 'سلام'],
  ['ماجد', 'مجید'],
  ['خالد', 'خلید'],
  ['فرزان', 'فرزین'],
  ['جمال', 'جمیل', 'جمیله'],
  ['کمال', 'کامل', 'کمیل'],
  ['عادل', 'عدیل'],
  ['کاظم', 'کظیم'],
  ['سامر', 'سمیر', 'سمیرا'],
  ['شریف', 'شرف', 'اشرف'],
  ['فرید', 'فریده', 'فرد'],
  ['وحید', 'وحیده', 'واحد'],
];

/** The given name of a group with which a name begins; the longest. */
function givenOf(name: string, group: readonly string[]): string {
  return group.reduce((best, given) => (given.length > best.length && name.startsWith(given) ? given : best), '');
}

/** «حسن پیرزاد» and «حسین پیرزاد» are two. */
export function isOtherGiven(one: string, other: string): boolean {
  return GIVEN_OF_ONE_ROOT.some((group) => {
    const [first, second] = [givenOf(one, group), givenOf(other, group)];
    return first !== '' && second !== '' && first !== second;
  });
}

/** The consonants, doubled ones once: what all spellings of a name share. */
export function skeleton(name: string): string {
  let result = '';
  // «سالواتوره» and «سالواتوری»: the last letter is heard as a vowel.
  for (const letter of name.length > SHORTEST ? name.replace(/ه$/u, '') : name)
    if (!VOWELS.has(letter) && letter !== result[result.length - 1]) result += letter;
  return result;
}

/** Letters to insert, drop or change to make one name of the other, counted up to 3. */
function changes(one: string, other: string): number {
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1;
      current.push(Math.min(previous[column] + 1, current[column - 1] + 1, previous[column - 1] + same));
    }
    previous = current;
  }
  return previous[other.length];
}
