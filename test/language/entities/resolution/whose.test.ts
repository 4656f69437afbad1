import assert from 'node:assert/strict';
import { namesOf } from '../support';

describe('what is somebody’s, and a given name besides', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['نارندرا مودی آمد.\n\nپیام مودی خوانده شد.', ['نارندرا مودی', 'مودی']],
    // Whom the registry does not know, by the office and by what follows.
    ['غلامعلی رستگار، مدیر شرکت، آمد.\n\nپیام رستگار به کارکنان خوانده شد.', ['غلامعلی رستگار', 'رستگار']],
    // Others of the family.
    [
      'غلامعلی رستگار، مدیر شرکت، آمد.\n\nپیام رستگار و رضا ناظمی داور بودند.',
      ['غلامعلی رستگار', 'پیام رستگار', 'رضا ناظمی'],
    ],
    ['غلامعلی رستگار آمد.\n\nامید رستگار در خانه ماند.', ['غلامعلی رستگار', 'امید رستگار']],
  ];
  for (const [source, names] of cases)
    it(source, () => {
      assert.deepEqual(namesOf(source, 'person'), names);
    });
});
