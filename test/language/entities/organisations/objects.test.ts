import assert from 'node:assert/strict';
import { namesOf } from '../support';

describe('bodies right before that to which they do something', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['کمیته انضباطی فدراسیون فوتبال نساجی مازندران را جریمه کرد.', ['کمیته انضباطی فدراسیون فوتبال', 'نساجی مازندران']],
    ['بانک مرکزی بانک آینده را منحل کرد.', ['بانک مرکزی', 'بانک آینده']],
    // Bodies of others.
    ['آکادمی باشگاه پرسپولیس را ساختند.', ['آکادمی باشگاه پرسپولیس']],
    ['سازمان اطلاعات سپاه را دیدند.', ['سازمان اطلاعات سپاه']],
  ];
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(namesOf(text, 'organisation'), expected));
});
