// What the report's page does beyond being read: it sorts and filters tables and opens the article that a link leads to.
(() => {
  'use strict';
  const words = JSON.parse(document.body.dataset.words);
  const digits = new Intl.NumberFormat(words.language, { useGrouping: false });
  const collator = new Intl.Collator(words.language, { numeric: true });
  /** Shorter tables are taken in at a glance. */
  const worthFiltering = 6;

  const create = (name, properties, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };

  /** Letters that Persian writers vary are one to a search. */
  const fold = (text) =>
    text
      .toLowerCase()
      .replace(/[\u064a\u0649]/g, '\u06cc')
      .replace(/\u0643/g, '\u06a9')
      .replace(/[\u064b-\u0652\u0640]/g, '')
      .replace(/[\u200c\s]+/g, ' ')
      .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));

  const sortValueOf = (row, index) => {
    const cell = row.cells[index];
    return cell.dataset.value ?? cell.textContent.trim();
  };

  function makeSortable(table) {
    const body = table.tBodies[0];
    const heads = [...table.tHead.rows[0].cells];
    for (const [index, head] of heads.entries()) {
      const button = create('button', { type: 'button', textContent: head.textContent });
      head.replaceChildren(button);
      button.addEventListener('click', () => {
        const down = head.getAttribute('aria-sort') === 'ascending';
        for (const other of heads) other.removeAttribute('aria-sort');
        head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
        const rows = [...body.rows].map((row) => ({ row, value: sortValueOf(row, index) }));
        rows.sort((a, b) => (down ? -1 : 1) * collator.compare(a.value, b.value));
        body.append(...rows.map(({ row }) => row));
      });
    }
  }

  function makeFilterable(table, number) {
    const rows = [...table.tBodies[0].rows];
    if (rows.length < worthFiltering) return;
    const heads = [...table.tHead.rows[0].cells];
    const texts = new Map(rows.map((row) => [row, fold(row.textContent)]));
    const search = create('input', { type: 'search', id: `filter-${number}`, autocomplete: 'off' });
    const count = create('output', { className: 'note' });
    const choices = heads.flatMap((head, index) => {
      if (head.dataset.kind !== 'choice') return [];
      const values = [...new Set(rows.map((row) => row.cells[index].textContent.trim()))].sort(collator.compare);
      if (values.length < 2) return [];
      const select = create('select', {}, create('option', { value: '', textContent: words.all }));
      for (const value of values) select.append(create('option', { value: `=${value}`, textContent: value }));
      return [{ index, select, label: create('label', {}, `${head.textContent} `, select) }];
    });
    const apply = () => {
      const wanted = fold(search.value).trim();
      let shown = 0;
      for (const row of rows) {
        const fits =
          texts.get(row).includes(wanted) &&
          choices.every(
            ({ index, select }) => select.value === '' || select.value === `=${row.cells[index].textContent.trim()}`,
          );
        row.hidden = !fits;
        if (fits) shown += 1;
      }
      count.textContent = words.rows
        .replace('{shown}', digits.format(shown))
        .replace('{total}', digits.format(rows.length));
    };
    const label = create('label', { htmlFor: search.id, textContent: words.filter });
    const controls = create(
      'div',
      { className: 'controls' },
      label,
      search,
      ...choices.map((choice) => choice.label),
      count,
    );
    table.closest('.scroll').before(controls);
    search.addEventListener('input', apply);
    for (const { select } of choices) select.addEventListener('change', apply);
  }

  /** In a narrow window a row is a small sheet, on which each cell says what its column is. */
  function labelCells(table) {
    const heads = [...table.tHead.rows[0].cells].map(({ textContent }) => textContent);
    for (const row of table.tBodies[0].rows) {
      for (const [index, cell] of [...row.cells].entries()) cell.dataset.column = heads[index];
    }
    table.classList.add('labelled');
  }

  const details = [...document.querySelectorAll('#articles details')];

  /** Opens the article that holds, or is, what an address ends in. Gives what was closed until now. */
  function reveal(hash) {
    const target = document.getElementById(decodeURIComponent(hash.slice(1)));
    const around = target?.closest('details') ?? target?.querySelector('details');
    if (!around || around.open) return undefined;
    around.open = true;
    return target;
  }

  // The browser gives the keyboard to what it can see: so a link's article opens before the link is followed. A change of
  // the address is told later, when the next key may have been pressed: it takes the keyboard only where it had to open.
  function openTarget() {
    const target = reveal(location.hash);
    if (target === undefined) return;
    target.scrollIntoView({ block: 'center' });
    if (target.hasAttribute('tabindex') || target.tabIndex >= 0) target.focus({ preventScroll: true });
  }
  addEventListener('click', ({ target }) => {
    const link = target.closest?.('a[href^="#"]');
    if (link) reveal(link.hash);
  });

  // Names of choices are read before the heads become buttons.
  for (const [number, table] of [...document.querySelectorAll('table')].entries()) {
    makeFilterable(table, number);
    labelCells(table);
    makeSortable(table);
  }
  if (details.length > 1) {
    const all = (open) => () => {
      for (const each of details) each.open = open;
    };
    const openAll = create('button', { type: 'button', textContent: words.openAll });
    const closeAll = create('button', { type: 'button', textContent: words.closeAll });
    openAll.addEventListener('click', all(true));
    closeAll.addEventListener('click', all(false));
    document.getElementById('articles').prepend(create('div', { className: 'controls' }, openAll, closeAll));
  }
  addEventListener('hashchange', openTarget);
  openTarget();

  // Paper shows all of it.
  let closed = [];
  addEventListener('beforeprint', () => {
    closed = details.filter(({ open }) => !open);
    for (const each of closed) each.open = true;
  });
  addEventListener('afterprint', () => {
    for (const each of closed) each.open = false;
  });
})();
