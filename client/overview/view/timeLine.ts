import type { Overview, OverviewDate } from '../protocol';
import { button, element } from './elements';
import { select } from './host';
import { scaleOf } from './scale';
import type { Words } from './words';

/** The shortest bar, in parts of the line. */
const shortest = 0.012;

const percent = (part: number): string => `${(part * 100).toFixed(2)}%`;

interface Dated extends OverviewDate {
  readonly from: number;
  readonly to: number;
}

const isDated = (date: OverviewDate): date is Dated => date.from !== null && date.to !== null;

/** The dates of an article on a line that runs as its language does. The list beneath it says the same to those who do not see it. */
export function timeLine({ dates, reference }: Overview, words: Words): HTMLElement | undefined {
  const dated = dates.filter(isDated);
  if (dated.length < 2) return undefined;
  const scale = scaleOf(
    dated.flatMap(({ from, to }) => [from, to]),
    reference?.day,
  );
  const line = element('div', 'time-line');
  line.title = words.timeLine;
  line.setAttribute('aria-hidden', 'true');
  if (reference !== null) {
    const mark = element('div', 'reference');
    mark.style.insetInlineStart = percent(scale(reference.day));
    mark.title = words.reference(reference.label);
    line.append(mark);
  }
  for (const date of dated) {
    const [from, to] = [scale(date.from), scale(date.to)];
    const bar = button('bar', () => select(date.place));
    bar.tabIndex = -1;
    bar.title = date.label === null ? date.text : `${date.text} – ${date.label}`;
    bar.style.insetInlineStart = percent(from);
    bar.style.inlineSize = percent(Math.max(shortest, to - from));
    line.append(bar);
  }
  return line;
}
