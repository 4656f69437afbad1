/**
 * Makes buttons in a row one stop of the keyboard: the arrow keys go from one to the next, Home and End to the first and the
 * last (the toolbar pattern of the WAI-ARIA practices). Tab comes back to where one was.
 */
export function oneStop(row: HTMLElement, buttons: readonly HTMLElement[]): void {
  row.setAttribute('role', 'toolbar');
  const beTheStop = (stop: EventTarget | null): void => {
    for (const button of buttons) button.tabIndex = button === stop ? 0 : -1;
  };
  beTheStop(buttons[0] ?? null);
  row.addEventListener('focusin', ({ target }) => beTheStop(target));
  row.addEventListener('keydown', (event) => {
    const current = event.target instanceof HTMLElement ? buttons.indexOf(event.target) : -1;
    const next = stepFrom(current, event.key, buttons.length - 1);
    if (current < 0 || next === undefined) return;
    event.preventDefault();
    buttons[next]?.focus();
  });
}

/** Which one a key goes to; undefined for other keys. The next one stands where the page's lines run to. */
function stepFrom(current: number, key: string, last: number): number | undefined {
  const onward = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  if (key === onward || key === 'ArrowDown') return Math.min(current + 1, last);
  if (key === 'ArrowLeft' || key === 'ArrowRight' || key === 'ArrowUp') return Math.max(current - 1, 0);
  return undefined;
}
