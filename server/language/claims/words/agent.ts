import { type Words, wordText } from './words';

const AGENT = /^(?:(?:از)?(?:سوی|جانب)|ازطرف|توسط)$/;

/** «توسط», «از سوی»: what stands before who does it in the passive. «ازسوی» and «ازطرف» are written as one word too; «طرف» alone is a side. */
export function opensAgent(words: Words, token: number): boolean {
  const text = wordText(words, token);
  return AGENT.test(text) || (text === 'طرف' && wordText(words, token - 1) === 'از');
}
