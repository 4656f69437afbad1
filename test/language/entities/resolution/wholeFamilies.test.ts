import assert from 'node:assert/strict';
import { namesIn } from '../support';

describe('family names of which the first word is a title elsewhere', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [
      'محسن شیخ علیزاده از سیل خبر داد. شیخ علیزاده افزود: باران آمد.',
      ['person: محسن شیخ علیزاده', 'person: شیخ علیزاده'],
    ],
    // Whose family is no more than the last word.
    ['محسن علیزاده آمد. شیخ علیزاده افزود: باران آمد.', ['person: محسن علیزاده', 'person: علیزاده']],
    ['محسن شیخ علیزاده از سیل خبر داد. علیزاده افزود: باران آمد.', ['person: محسن شیخ علیزاده', 'person: علیزاده']],
    // A second half of other families' names that is a whole one here.
    ['محمدرضا مقدم معاون وزیر است. نامه خطاب به مقدم بود.', ['person: محمدرضا مقدم', 'person: مقدم']],
  ];
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(namesIn(text), expected));
});
