// Eleventy: a filter that gives a layout the body of an article as Dabir writes it, with times, links of names and linked data.
// In the layout of the news, in place of {{ content | safe }}:
//
//   {{ page.inputPath | dabir | safe }}
import { readFileSync } from 'node:fs';
import { analyse, exportTo } from 'dabir';

export default function (eleventyConfig) {
  eleventyConfig.addFilter('dabir', (inputPath) => {
    // The file itself and not what Eleventy leaves of it: its front matter says the day from which dates count.
    const article = analyse(readFileSync(inputPath, 'utf8'), { path: inputPath });
    return exportTo(article, 'html', { fragment: true, base: 'https://example.org/' });
  });
}
