import fc from 'fast-check';
import { definitionsOf, floodOf, nestOf } from '../floods';
import { textFront } from '../front';
import { check } from './fixes';

/** Characters: about 100 KB of Persian. */
const LONG = 55_000;

/** What a whole check does in time, whatever comes again and again, stands one in the other, or is defined and referred to. */
export const floods = textFront(
  'floods',
  (text) => {
    check(text);
  },
  fc.oneof(
    { weight: 6, arbitrary: floodOf(fc.constant(LONG)) },
    { weight: 2, arbitrary: nestOf(fc.constantFrom(1_000, 16_000)) },
    { weight: 1, arbitrary: definitionsOf(fc.constant(1_500)) },
  ),
);
