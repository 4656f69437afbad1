import assert from 'node:assert/strict';
import { problemsOf } from '../fixtures';

describe('definitions that nothing refers to', () => {
  it('are none where a note refers to them', () => {
    const text =
      'باران آمد.[^۱]\n\n[^۱]: گفت‌وگو با [ایسنا][م۱] در [شیراز].\n\n[م۱]: https://a.ir/1 "منبع"\n[شیراز]: wd:Q6397066 "مکان"\n[م۲]: https://a.ir/2\n';
    assert.deepEqual(
      problemsOf(text, 'markup/unused-definition').map(({ start, end }) => text.slice(start, end)),
      ['[م۲]: https://a.ir/2'],
    );
  });

  it('are none where their label is written in what is not read', () => {
    const text =
      'باران آمد.[^۱]\n\n[^۱]: گفت‌وگو در شیراز.\n\n    دنبالهٔ یادداشت با [ایسنا][م۱].\n\n[م۱]: https://a.ir/1 "منبع"\n';
    assert.deepEqual(problemsOf(text, 'markup/unused-definition'), []);
  });

  it('are none where a link has their label for its address', () => {
    const text = 'وزیر نیرو [گفت](م۱) که باران می‌آید.\n\n[م۱]: https://a.ir/1 "منبع"\n';
    assert.deepEqual(problemsOf(text, 'markup/unused-definition'), []);
  });
});
