import { html, type Markup } from './markup';
import type { Wording } from './words';

/** A cell: what is shown, and what it is sorted by where that is something else. */
export interface Cell {
  readonly content: Markup | string;
  readonly value?: string | number;
}

export interface Column {
  readonly name: string;
  /** `number`: sorted and set as one; `choice`: few different values, which the page offers; `name`: names its row. */
  readonly kind?: 'text' | 'number' | 'choice' | 'name';
}

/**
 * A table that the page's script makes sortable, and filterable where it is long; without the script it is a table as good
 * as any. It scrolls sideways in a box of its own that the keyboard reaches.
 */
export function table(
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  wording: Wording,
): Markup {
  const heads = columns.map(({ name, kind = 'text' }) => html`<th scope="col" data-kind="${kind}">${name}</th>`);
  const body = rows.map((cells) => html`<tr>${cells.map((cell, index) => cellOf(cell, columns[index]))}</tr>\n`);
  return html`<div class="scroll" role="group" tabindex="0" aria-label="${caption}"><table><caption>${caption} <span class="count">${wording.number(rows.length)}</span></caption><thead><tr>${heads}</tr></thead><tbody>\n${body}</tbody></table></div>`;
}

function cellOf({ content, value }: Cell, { kind = 'text' }: Column): Markup {
  const sorted = value === undefined ? undefined : html` data-value="${value}"`;
  if (kind === 'name') return html`<th scope="row"${sorted}>${content}</th>`;
  return html`<td class="${kind}"${sorted}>${content}</td>`;
}

export function numberCell(value: number, wording: Wording): Cell {
  return { content: wording.number(value), value };
}
