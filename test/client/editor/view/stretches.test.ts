import assert from 'node:assert/strict';
import { partMargin } from '../../../../client/editor/view/stretches';

/** «--1-3» is a claim without a source in lines 1 and 2, «==1-3» one with. */
const read = (claims: string) =>
  claims.split(' ').map((claim) => {
    const [top, bottom] = claim.slice(2).split('-').map(Number);
    return { top, bottom, linked: claim.startsWith('=') };
  });

describe('the bars beside claims', () => {
  for (const [what, claims, bars] of [
    ['stand apart where their claims do', '--1-2 ==2-3 --4-5', '--1-2 --4-5 ==2-3'],
    ['are one where two claims without a source share a line', '--1-3 --2-3 --2-4', '--1-4'],
    ['are one where two claims with a source do', '==1-3 ==2-5', '==1-5'],
    ['show what has no source where only one of two has one', '==1-3 --2-4', '--2-4 ==1-2'],
    ['… and goes on behind it', '==1-6 --2-3 --4-5', '--2-3 --4-5 ==1-2 ==3-4 ==5-6'],
    ['… all of it', '--1-3 ==1-3', '--1-3'],
  ] as const)
    it(what, () => assert.deepEqual(partMargin(read(claims)), read(bars)));
});
