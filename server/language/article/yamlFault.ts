import type { ErrorCode, YAMLError } from 'yaml';
import type { Text } from '../text';

/** What the reader of YAML has to say, for who has never heard of “nested mappings”. What comes seldom stays as it says it. */
export function yamlFault({ code, message }: Pick<YAMLError, 'code' | 'message'>): Text {
  const said = message.split('\n')[0].replace(/ at line \d+, column \d+:?$/, '');
  return FAULTS[code] ?? { fa: said, en: said };
}

/** «files: *.md»: what follows the star is taken for the name of something said before. Undefined where that is not what is wrong. */
export function aliasFault(message: string): { readonly name: string; readonly fault: Text } | undefined {
  const name = /^Unresolved alias .*: (\S+)$/m.exec(message)?.[1];
  return name === undefined ? undefined : { name: `*${name}`, fault: MARK_AT_START };
}

const MARK_AT_START: Text = {
  fa: 'مقدار با نشانه‌ای آغاز می‌شود که در YAML معنای دیگری دارد؛ آن را میان "…" بنویسید',
  en: 'a value begins with a mark that means something else in YAML; write it between "…"',
};

const FAULTS: Readonly<Partial<Record<ErrorCode, Text>>> = {
  BLOCK_AS_IMPLICIT_KEY: {
    fa: 'در مقدار یک کلید، کلید دیگری آمده است؛ مقداری را که «: » دارد میان "…" بنویسید، و تورفتگی را ببینید',
    en: 'there is a key in the value of another; write a value that holds “: ” between "…", and look at the indent',
  },
  BLOCK_IN_FLOW: {
    fa: '«[» یا «{» بالاتر بسته نشده است',
    en: 'a [ or { further up is not closed',
  },
  MISSING_CHAR: {
    fa: 'نشانه‌ای کم است: دونقطهٔ پس از کلید، گیومه یا کمانک پایانی، یا ویرگول',
    en: 'a mark is missing: the colon of a key, a closing quotation mark or bracket, or a comma',
  },
  BAD_INDENT: {
    fa: 'تورفتگی درست نیست، یا «]» یا «}» پایانی کم است',
    en: 'the indent is wrong, or a closing ] or } is missing',
  },
  TAB_AS_INDENT: { fa: 'تورفتگی با Tab است؛ به جایش فاصله بگذارید', en: 'the indent is a tab; use spaces' },
  BAD_SCALAR_START: MARK_AT_START,
  UNEXPECTED_TOKEN: {
    fa: 'پس از پایان مقدار چیز دیگری آمده است؛ همه را میان "…" بنویسید',
    en: 'something follows the end of a value; write all of it between "…"',
  },
  BAD_DQ_ESCAPE: {
    fa: "در YAML پس از \\ هر نویسه‌ای نمی‌آید؛ مقدار را میان '…' بنویسید",
    en: "not every character may follow a \\ in YAML; write the value between '…'",
  },
  DUPLICATE_KEY: { fa: 'این کلید دو بار آمده است', en: 'this key comes twice' },
  MULTILINE_IMPLICIT_KEY: { fa: 'کلید در یک سطر نمی‌ماند', en: 'a key does not end in its line' },
  MULTIPLE_DOCS: {
    fa: 'سطر --- آن را دو تکه کرده است؛ تنها یک تکه بنویسید',
    en: 'a line of --- parts it in two; write one part',
  },
};
