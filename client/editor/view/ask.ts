import { contentModified } from '../protocol';

/** Milliseconds until a question is asked again. */
const pause = 50;

/**
 * Asks the server about the text as it stands. While a letter is on its way into the document the two sides have different
 * texts, and the question is refused: it is asked again for as long as it is worth an answer.
 *
 * @param worthwhile whether the text is still the one that the question is about
 * @returns `null` where there is no answer
 */
export async function askOf<Answer>(ask: () => Promise<Answer>, worthwhile: () => boolean): Promise<Answer | null> {
  while (worthwhile()) {
    try {
      return await ask();
    } catch (error) {
      if (!isRefusal(error)) return null;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return null;
}

const isRefusal = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === contentModified;
