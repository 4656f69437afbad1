/** What a hover may be made of; everything else is left as its text. */
const allowed = new Set([
  ...['A', 'B', 'BLOCKQUOTE', 'BR', 'CODE', 'DEL', 'DIV', 'EM', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'HR', 'I', 'LI'],
  ...['OL', 'P', 'PRE', 'S', 'SPAN', 'STRONG', 'SUB', 'SUP', 'TABLE', 'TBODY', 'TD', 'TH', 'THEAD', 'TR', 'UL'],
]);

/** What holds a sentence, or keeps together what would fall apart in one (`2025-W40`), and so has a direction. */
const blocks = new Set(['BLOCKQUOTE', 'CODE', 'DIV', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'LI', 'P', 'TD', 'TH']);

/** What is not even text. */
const dropped = new Set(['IFRAME', 'MATH', 'OBJECT', 'SCRIPT', 'STYLE', 'SVG', 'TEMPLATE']);

/** VS Code's `$(icon)`, which nothing draws here. */
const icon = /\$\([a-z-]+\)\s?/g;

/** @returns HTML of harmless elements without attributes, save a link's address; each block in its own direction */
export function sanitise(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const clean = document.createElement('div');
  clean.append(...copies(body));
  return clean.innerHTML;
}

function copies(parent: Node): readonly Node[] {
  return [...parent.childNodes].flatMap((node): readonly Node[] => {
    if (node instanceof Text) return [document.createTextNode(node.data.replace(icon, ''))];
    if (!(node instanceof Element)) return [];
    const name = node.tagName.toUpperCase();
    if (dropped.has(name)) return [];
    const children = copies(node);
    if (!allowed.has(name)) return children;
    const address = name === 'A' ? node.getAttribute('href') : null;
    // What leads nowhere from here must not look like a link: a hover's links to lines of the file are the ordinary editor's.
    if (name === 'A' && (address === null || !/^(?:https?|mailto):/i.test(address))) return children;
    const copy = document.createElement(name);
    if (blocks.has(name)) copy.dir = 'auto';
    if (address !== null) copy.setAttribute('href', address);
    copy.append(...children);
    return [copy];
  });
}
