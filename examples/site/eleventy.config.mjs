// Eleventy: articles in `news/*.fa.md` become pages whose body Dabir writes, with times, links of names and linked data.
import { readFileSync } from 'node:fs';
import { analyse, exportTo } from 'dabir';

export default function (eleventyConfig) {
  eleventyConfig.addExtension('fa.md', {
    outputFileExtension: 'html',
    compile: (_content, path) => () => {
      // The file itself and not what Eleventy leaves of it: its front matter says the day from which dates count.
      const article = analyse(readFileSync(path, 'utf8'), { path });
      return exportTo(article, 'html', { fragment: true, base: 'https://example.org/' });
    },
  });
  eleventyConfig.addTemplateFormats('fa.md');
}
