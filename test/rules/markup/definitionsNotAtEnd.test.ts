import assert from 'node:assert/strict';
import { fixed } from '../fixtures';

const RULE = 'markup/definitions-not-at-end';

describe('definitions between paragraphs', () => {
  it('come together at the end, and leave no hole', () => {
    assert.equal(
      fixed(
        'وزیر [گفت][م۱] که نه.\n\n[م۱]: https://a.ir/1\n\nوزیر [گفت][م۲] که نه.\n\n[م۲]: https://a.ir/2\n\nوزیر رفت.\n',
        RULE,
      ),
      'وزیر [گفت][م۱] که نه.\n\nوزیر [گفت][م۲] که نه.\n\nوزیر رفت.\n\n[م۱]: https://a.ir/1\n[م۲]: https://a.ir/2\n',
    );
  });

  it('keep paragraphs apart where they stand right above one', () => {
    assert.equal(
      fixed('وزیر [گفت][م۱] که نه.\n\n[م۱]: https://a.ir/1\nوزیر رفت.\n', RULE),
      'وزیر [گفت][م۱] که نه.\n\nوزیر رفت.\n\n[م۱]: https://a.ir/1\n',
    );
  });

  it('are taken from the head of a text', () => {
    assert.equal(
      fixed('[م۱]: https://a.ir/1\n\nوزیر [گفت][م۱] که نه.\n', RULE),
      'وزیر [گفت][م۱] که نه.\n\n[م۱]: https://a.ir/1\n',
    );
  });
});
