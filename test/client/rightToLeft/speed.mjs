/** How long a keystroke in a long article takes; runs in the page. */

const paragraph = [
  'شهردار یزد دوشنبه ۱۲ مهر ۱۴۰۴ گفت: «هر بادگیر این شهر یک کتاب است که باید خوانده شود.»',
  '[به گزارش روزنامهٔ بادگیر][م۱]، نسخه‌های خطی کتابخانه در نمایشگاهی در شیراز دیده می‌شوند و علی رضایی',
  'در تهران از آن سخن گفت.\n\n',
].join(' ');

/** An article of 100 KB, with names, dates, claims and links in every paragraph. */
export const longArticle = `---\ntitle: خبر بلند\ndate: 1404-07-12\n---\n\n# خبر بلند\n\n${paragraph.repeat(
  Math.ceil(100_000 / Buffer.byteLength(paragraph)),
)}[م۱]: https://example.org/badgir "منبع: رسانه"\n`;

/**
 * Types letters in the middle of the text; each counts from the change to its layout, which is what of a frame is script.
 *
 * @returns {Promise<{ median: number, worst: number }>} milliseconds
 */
export async function keystrokes(content, count) {
  const { view } = content.cmTile;
  const { doc } = view.state;
  view.dispatch({ selection: { anchor: doc.line(Math.floor(doc.lines / 2)).from + 4 }, scrollIntoView: true });
  view.focus();
  const taken = [];
  for (let index = 0; index < count; index += 1) {
    await new Promise((resolve) => setTimeout(resolve, 40));
    const { head } = view.state.selection.main;
    const start = performance.now();
    view.dispatch({
      changes: { from: head, insert: 'ب' },
      selection: { anchor: head + 1 },
      userEvent: 'input.type',
      scrollIntoView: true,
    });
    // Asks for the layout now, so that it counts too.
    view.coordsAtPos(head + 1);
    taken.push(performance.now() - start);
  }
  taken.sort((one, other) => one - other);
  return { median: taken[Math.floor(count / 2)], worst: taken.at(-1) };
}
