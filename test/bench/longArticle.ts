import { newsArticle } from './newsCorpus';

/** Bytes of a text as a disk counts them. */
export const bytesOf = (text: string): number => Buffer.byteLength(text);

/**
 * One article of about so many bytes, made of the paragraphs of many different ones, from the one of number `first` on: each label is its
 * own, definitions stand at the end.
 */
export function longArticle(bytes: number, first = 1): string {
  const head = '---\ntitle: روزنگار\ndate: 2026-10-01\nlang: fa\n---\n\n';
  let body = '';
  const definitions = new Map<string, string>();
  for (let number = first, size = 0; size < bytes; number += 1) {
    // Sources are numbered «م۱», «م۲» … in every article; names have one definition wherever they stand.
    const own = newsArticle(number)
      .replace(/^---[\s\S]*?\n---\n/, '')
      .replace(/\[(م[۰-۹]+)\](?=[:\s.،؛)»]|$)/gm, `[$1ـ${number}]`)
      .replace(/^# /gm, '## ');
    const paragraphs = own.split(/\n{2,}/).filter((part) => part.trim() !== '');
    for (const part of paragraphs) {
      if (/^\[[^\]]+\]:/.test(part)) {
        for (const line of part.trim().split('\n')) {
          const label = line.slice(0, line.indexOf(']:'));
          if (!definitions.has(label)) definitions.set(label, line);
        }
      } else body += `${part.trim()}\n\n`;
    }
    size = bytesOf(body) + bytesOf([...definitions.values()].join('\n'));
  }
  return `${head}${body}${[...definitions.values()].join('\n')}\n`;
}
