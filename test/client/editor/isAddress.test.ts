import assert from 'node:assert/strict';
import { isAddress } from '../../../client/editor/isAddress';

describe('what is pasted', () => {
  for (const text of ['https://www.irna.ir/news/85800112', ' http://example.org\n', 'HTTPS://EXAMPLE.ORG/%D8%B3'])
    it(`is an address: ${text.trim()}`, () => assert.equal(isAddress(text), true));
  for (const text of ['', 'www.irna.ir', 'نشانی https://example.org', 'https://a.ir https://b.ir', 'ftp://example.org'])
    it(`is none: «${text}»`, () => assert.equal(isAddress(text), false));
});
