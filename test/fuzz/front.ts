import type fc from 'fast-check';

/** One way in for bad input: what comes, and what must hold whatever it is. */
export interface Front {
  readonly name: string;
  /** A property that throws where a law is broken. */
  readonly property: fc.IRawProperty<unknown>;
}

/** Gives the things that a front makes their type back where they are used; the identity at run time. */
export function front<Thing>(name: string, property: fc.IRawProperty<Thing>): Front {
  return { name, property: property as unknown as fc.IRawProperty<unknown> };
}
