import fc from 'fast-check';
import { article } from './articles';

/** One way in for bad input: what comes, and what must hold whatever it is. */
export interface Front {
  readonly name: string;
  /** A property that throws where a law is broken. */
  readonly property: fc.IRawProperty<unknown>;
  /** Where what comes is a text: throws where the text breaks a law. A search that looks at what a text reaches takes this. */
  readonly law?: (text: string) => void;
}

/** Gives the things that a front makes their type back where they are used; the identity at run time. */
export function front<Thing>(name: string, property: fc.IRawProperty<Thing>, law?: (text: string) => void): Front {
  return { name, property: property as unknown as fc.IRawProperty<unknown>, law };
}

/** A front at which articles come in. */
export function articleFront(name: string, law: (text: string) => void, articles = article): Front {
  return front(name, fc.property(articles, law), law);
}
