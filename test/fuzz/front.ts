import fc from 'fast-check';
import { article } from './articles';

/** One way in for bad input: what comes, and what must hold whatever it is. */
export interface Front {
  readonly name: string;
  /** A property that throws where a law is broken. */
  readonly property: fc.IRawProperty<unknown>;
  /** Where what comes is a text: a search that looks at what a text reaches takes this. */
  readonly texts?: TextLaw;
}

/** Texts of one kind, and what throws where one of them breaks a law. */
export interface TextLaw {
  readonly from: fc.Arbitrary<string>;
  readonly law: (text: string) => void;
}

/** Gives the things that a front makes their type back where they are used; the identity at run time. */
export function front<Thing>(name: string, property: fc.IRawProperty<Thing>, texts?: TextLaw): Front {
  return { name, property: property as unknown as fc.IRawProperty<unknown>, texts };
}

/** A front at which texts of one kind come in: articles, unless it says otherwise. */
export function textFront(name: string, law: (text: string) => void, from = article): Front {
  return front(name, fc.property(from, law), { from, law });
}
