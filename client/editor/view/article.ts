import { defineLanguageFacet, HighlightStyle, Language, syntaxHighlighting } from '@codemirror/language';
import { EditorState, type Extension } from '@codemirror/state';
import { tags } from '@lezer/highlight';
import { type MarkdownConfig, parser } from '@lezer/markdown';
import { conflictMarks } from './conflictMarks';

/** YAML at the head of an article, which Markdown would take for a rule and a heading. */
const frontMatter: MarkdownConfig = {
  defineNodes: [{ name: 'FrontMatter', block: true, style: tags.meta }],
  parseBlock: [
    {
      name: 'FrontMatter',
      before: 'HorizontalRule',
      parse: (context, line) => {
        if (context.lineStart !== 0 || !/^---[ \t]*$/.test(line.text)) return false;
        while (context.nextLine()) {
          if (!/^(?:---|\.\.\.)[ \t]*$/.test(line.text)) continue;
          const end = context.lineStart + line.text.length;
          context.nextLine();
          context.addElement(context.elt('FrontMatter', 0, end));
          return true;
        }
        return true;
      },
    },
  ],
};

const persian = {
  // A half-space is inside its word.
  wordChars: '\u200c',
  closeBrackets: { brackets: ['(', '[', '«', '“'], before: ' \t\r\n،؛؟.:!)]»”' },
  commentTokens: { block: { open: '<!--', close: '-->' } },
};

const markdown = new Language(
  defineLanguageFacet(),
  parser.configure([frontMatter, conflictMarks]),
  [],
  'persian-news',
);

/** Classes, not colours: `page.css` has those. None of them isolates, so that a sentence stays one run of text. */
const look = HighlightStyle.define([
  { tag: tags.heading1, class: 'heading heading-first' },
  { tag: tags.heading, class: 'heading' },
  { tag: tags.strong, class: 'strong' },
  { tag: tags.emphasis, class: 'emphasis' },
  { tag: tags.monospace, class: 'code' },
  { tag: tags.quote, class: 'quotation' },
  { tag: tags.url, class: 'address' },
  { tag: tags.comment, class: 'comment' },
  { tag: tags.meta, class: 'front-matter' },
  { tag: tags.processingInstruction, class: 'mark' },
  { tag: tags.contentSeparator, class: 'mark' },
  { tag: tags.labelName, class: 'mark' },
]);

/** An article's structure and its look. Plain text has neither: only its words are known. */
export const article = (isMarkdown: boolean): Extension => [
  EditorState.languageData.of(() => [persian]),
  isMarkdown ? [markdown, syntaxHighlighting(look)] : [],
];
