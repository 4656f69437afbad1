import { Hover, MarkdownString } from 'vscode';
import type { Middleware } from 'vscode-languageclient';

/**
 * VS Code lays every hover out from left to right and offers no way to say otherwise: Markdown's HTML keeps `align` and
 * drops `dir`. So a Persian hover is aligned to the right, and each of its lines stands in a right-to-left isolate
 * (U+2067 … U+2069, Unicode Standard Annex #9), without which its full stops and brackets come out on the wrong side.
 */
export const directionMiddleware: Middleware = {
  provideHover: async (document, position, token, next) => {
    const hover = await next(document, position, token);
    return hover ? new Hover(hover.contents.map(towardsRight), hover.range) : hover;
  },
};

const isolateRightToLeft = '\u2067';
const endOfIsolate = '\u2069';

/** Where Markdown's own marks (headings, items, quotations, cells of a table) end and the text of a line begins. */
const marks = /^(?:\s|[#>*+-]+\s|\d+[.)]\s)*/;
const arabicLetter = /[\u0620-\u06ff]/;

function isolate(text: string): string {
  if (!arabicLetter.test(text)) return text;
  const [lead = ''] = marks.exec(text) ?? [];
  const body = text.slice(lead.length);
  const words = body.trimEnd();
  // Two spaces at a line's end are a line break.
  return `${lead}${isolateRightToLeft}${words}${endOfIsolate}${body.slice(words.length)}`;
}

/** @returns the lines of a Markdown text, each Persian one isolated; tables cell by cell, code untouched */
export function isolateLines(markdown: string): string {
  let code = false;
  return markdown
    .split('\n')
    .map((line) => {
      if (/^\s*(?:```|~~~)/.test(line)) {
        code = !code;
        return line;
      }
      if (code) return line;
      if (line.startsWith('|')) return line.split('|').map(isolate).join('|');
      return isolate(line);
    })
    .join('\n');
}

type HoverContent = Hover['contents'][number];

function towardsRight(content: HoverContent): HoverContent {
  if (!(content instanceof MarkdownString) || !arabicLetter.test(content.value)) return content;
  const turned = new MarkdownString(`<div align="right">\n\n${isolateLines(content.value)}\n\n</div>`);
  turned.supportHtml = true;
  turned.supportThemeIcons = content.supportThemeIcons === true;
  turned.isTrusted = content.isTrusted;
  return turned;
}
