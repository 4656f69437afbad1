import { deepEqual } from 'node:assert/strict';
import { hasSpokenEnding, isSpokenVerb } from '../../../server/language/orthography/spokenWords';
import { read } from '../../../server/language/text/reading';

const wordsOf = (text: string): readonly string[] => text.split(' ');
const those = (words: readonly string[], is: (reading: ReturnType<typeof read>, token: number) => boolean) =>
  words.filter((word) => is(read(word), 0));

describe('a word of daily speech', () => {
  it('is a verb by its prefix, and what stands behind it is said, not written', () => {
    const verbs = wordsOf('میگه نمیدونن میخونم بگه نباشه بخونن نذاشت');
    deepEqual(those(verbs, isSpokenVerb), verbs);
  });

  it('is no verb where it is a name or another word', () => {
    const others = wordsOf('میلاد میترا میدان میهن بستان نیاره بهاره نگار بهمن نیما بابل');
    deepEqual(those(others, isSpokenVerb), []);
  });

  it('tells its owner, or that something is so, by its ending', () => {
    const ended = wordsOf('خودشون براتون ازشون محلتون کشورمون خودتونو خوبه جالبه مهمه');
    deepEqual(those(ended, hasSpokenEnding), ended);
  });

  it('has no such ending where it is a name that only looks so', () => {
    const names = wordsOf('واشنگتون کلینتون نیوتون رامون سیمون فاطمه ژاله گینه');
    deepEqual(those(names, hasSpokenEnding), []);
  });
});
