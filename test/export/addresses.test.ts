import assert from 'node:assert/strict';
import { articleAddress, followableAddress, sourceAddress } from '../../server/export/addresses';

describe('addresses', () => {
  const FOLLOWED: readonly (readonly [string, string | undefined])[] = [
    ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
    ['HTTP://example.org', 'HTTP://example.org'],
    ['mailto:desk@example.org', 'mailto:desk@example.org'],
    ['../b.html', '../b.html'],
    ['#part', '#part'],
    ['a/b:c', 'a/b:c'],
    ['https://example.org/خبر', 'https://example.org/%D8%AE%D8%A8%D8%B1'],
    ['https://example.org/%D8%AE', 'https://example.org/%D8%AE'],
    ['https://example.org/50%', 'https://example.org/50%25'],
    [`https://example.org/"><script>'`, 'https://example.org/%22%3E%3Cscript%3E%27'],
    ['javascript:alert(1)', undefined],
    [' java\tscript\n:alert(1)', undefined],
    ['\u0001javascript:alert(1)', undefined],
    ['JaVaScRiPt:alert(1)', undefined],
    ['\u202ejavascript:alert(1)', undefined],
    ['vbscript:x', undefined],
    ['data:text/html,x', undefined],
    ['file:///etc/passwd', undefined],
    ['blob:https://example.org/x', undefined],
    ['', undefined],
    [' ', undefined],
  ];
  for (const [target, address] of FOLLOWED) {
    it(`${JSON.stringify(target)} ${address === undefined ? 'is not followed' : `leads to ${address}`}`, () => {
      assert.equal(followableAddress(target), address);
    });
  }

  it('are sources where they have a host', () => {
    assert.equal(sourceAddress('https://example.org/a'), 'https://example.org/a');
    for (const target of ['../a', 'mailto:a@example.org', 'https:///a', 'https://', 'https://[', undefined, 'http:a'])
      assert.equal(sourceAddress(target), undefined, target);
  });

  it('of articles lie below the base, or are names of their own', () => {
    assert.equal(articleAddress('news/a b.fa.md', 'https://example.org'), 'https://example.org/news/a%20b.fa.md');
    assert.equal(articleAddress('news/a.fa.md', 'https://example.org/x/'), 'https://example.org/x/news/a.fa.md');
    assert.equal(articleAddress('../../خبر.md', undefined), 'urn:dabir:%D8%AE%D8%A8%D8%B1.md');
    assert.equal(articleAddress('', undefined), 'urn:dabir:article');
  });
});
