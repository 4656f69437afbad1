import type { FailedDefinition } from '../../language/article/failedDefinitions';
import type { Article, Link, Range } from '../../language/article/types';
import type { Text } from '../../language/text';
import { defineRule, type Finding, NO_OPTIONS } from '../rule';
import page from './brokenUrl.md';
import { failedIn } from './failedDefinitions';
import { labelAsAddress, nearestDefinition } from './labels';

export const brokenUrl = defineRule({
  id: 'markup/broken-url',
  severity: 'error',
  fix: 'suggest',
  summary: {
    fa: 'نشانی‌ای که به جایی نمی‌رسد: https:/ یا htps:// یا هیچ',
    en: 'an address that leads nowhere: https:/, htps://, none',
  },
  page,
  options: NO_OPTIONS,
  scope: 'outline',
  reads: [],
  *check({ analysis }): Generator<Finding> {
    const { article } = analysis;
    if (article.syntax !== 'markdown') return;
    for (const failed of failedIn(analysis))
      if (failed.fault === 'address' || failed.fault === 'title') yield failure(article, failed);
    for (const link of article.links) {
      const label = labelAsAddress(link);
      if (label !== undefined) yield labelInRoundBrackets(article, link, label);
    }
    for (const { target, range, whole } of addresses(article)) {
      if (target === '') {
        yield {
          ...(range.end > range.start ? range : whole),
          message: { fa: 'این پیوند نشانی ندارد', en: 'This link has no address' },
        };
        continue;
      }
      const fault = faultOf(target);
      if (fault === undefined) continue;
      const { message, better } = fault;
      const at = article.text.indexOf(target, range.start);
      const isWritten = at >= 0 && at + target.length <= range.end;
      yield {
        ...range,
        message,
        fixes:
          better === undefined || !isWritten
            ? []
            : [
                {
                  title: { fa: `${better} بنویس`, en: `Write ${better}` },
                  safe: false,
                  edits: [{ start: at, end: at + target.length, text: better }],
                },
              ],
      };
    }
  },
});

/** «[متن](م۱)»: the label of a definition in the brackets of an address. */
function labelInRoundBrackets(article: Article, link: Link, label: string): Finding {
  const defined = nearestDefinition(article, link)?.label;
  const range = { start: link.text.end + 1, end: link.end };
  const isBare = article.text.slice(range.start, range.end) === `(${label})`;
  const better = `[${defined ?? label}]`;
  return {
    ...range,
    message: {
      fa: `«${label}» برچسب است و نشانی نیست؛ برچسب در [ ] می‌آید: ${better}`,
      en: `“${label}” is a label and no address; labels stand in square brackets: ${better}`,
    },
    fixes:
      defined === undefined || !isBare
        ? []
        : [
            {
              title: { fa: `${better} بنویس`, en: `Write ${better}` },
              safe: false,
              edits: [{ ...range, text: better }],
            },
          ],
  };
}

/** «https://example.org /a "منبع"», «https://example.org/a منبع: ایسنا»: no definition, and those below it are none either. */
function failure({ text }: Article, { rest, fault }: FailedDefinition): Finding {
  const written = text.slice(rest.start, rest.end);
  const [, address = written, , title = ''] = /^(.*?)([ \t]+(".*))?$/.exec(written) ?? [];
  const isAddress = fault === 'address';
  const at = written.search(/[ \t]/);
  const words = written
    .slice(at)
    .trim()
    .replace(/^["'«“(]+|["'»”)]+$/g, '');
  const better = isAddress
    ? `${address.replace(/[ \t]+/g, '')}${title === '' ? '' : ` ${title}`}`
    : `${written.slice(0, at)} "${words}"`;
  return {
    ...rest,
    message: isAddress
      ? {
          fa: 'در این نشانی فاصله هست، پس نه این تعریف است و نه سطرهای زیرش',
          en: 'There is a space in this address, so that neither this line nor those below it define anything',
        }
      : {
          fa: 'عنوان میان دو نشانهٔ " می‌آید؛ بی آن نه این سطر تعریف است و نه سطرهای زیرش',
          en: 'A title stands between two "; without them neither this line nor those below it define anything',
        },
    fixes:
      !isAddress && words.includes('"')
        ? []
        : [
            {
              title: { fa: `${better} بنویس`, en: `Write ${better}` },
              safe: false,
              edits: [{ ...rest, text: better }],
            },
          ],
  };
}

/** Every address of an article where it is written. */
function* addresses({ definitions, links }: Article): Generator<{ target: string; range: Range; whole: Range }> {
  for (const definition of definitions)
    yield { target: definition.target, range: definition.targetRange, whole: definition };
  for (const link of links) {
    const { target, targetRange, definition, kind } = link;
    if (definition !== undefined || target === undefined || targetRange === undefined) continue;
    if (kind === 'inline' || kind === 'autolink') yield { target, range: targetRange, whole: link };
  }
}

interface Fault {
  readonly message: Text;
  readonly better: string | undefined;
}

/** A scheme of the web, as it is written or mistyped, and what stands between it and the host. */
const SCHEME = /^(h+t{0,3}p{0,2}s?|ttps?|hhttps?|htpt?s?|hptts?)([:;]?\/*:?\/*)(?=[a-z0-9])/i;
const HOST = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?(?:[/?#]|$)/i;
/** Without a scheme a browser looks beside the page itself. */
const BARE =
  /^(?:www\.[a-z0-9-]+\.|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|info|news|ir|af|tj|gov|edu|tv|uk|de|fr)(?:[/?#]|$))/i;

/** What is wrong with an address, where it cannot be one. */
function faultOf(target: string): Fault | undefined {
  if (/^https?:\/\/https?:?\/+/i.test(target)) {
    const better = target.replace(/^https?:\/\/(?=https?:?\/+)/i, '');
    return {
      message: { fa: 'آغاز نشانی دو بار آمده است', en: 'The address begins twice' },
      better: faultOf(better)?.better ?? better,
    };
  }
  if (/^https?:\/\/[^/?#]/i.test(target)) return hostFault(target);
  const [start = '', scheme = '', between = ''] = SCHEME.exec(target) ?? [];
  const rest = target.slice(start.length);
  if (between.includes('/') && HOST.test(rest)) {
    const better = `${/s$/i.test(scheme) ? 'https' : 'http'}://${rest}`;
    return {
      message: {
        fa: `نشانی با «${start}» آغاز نمی‌شود؛ بنویسید: ${better.slice(0, -rest.length)}`,
        en: `No address begins with “${start}”; write ${better.slice(0, -rest.length)}`,
      },
      better,
    };
  }
  if (BARE.test(target))
    return {
      message: {
        fa: 'نشانی بی «https://» در همین سایت جسته می‌شود',
        en: 'Without https:// the address is looked for on this very site',
      },
      better: `https://${target}`,
    };
  return undefined;
}

function hostFault(target: string): Fault | undefined {
  const host = /^https?:\/\/([^/?#]*)/i.exec(target)?.[1] ?? '';
  if (!/[\s,،؛;]|%20|\.\.|^\.|\.$/.test(host)) return undefined;
  return {
    message: { fa: `«${host}» نام هیچ سایتی نیست`, en: `“${host}” is no site’s name` },
    better: undefined,
  };
}
