import type { Text } from '../text';

/** Whether what was read as UTF-8 is that. UTF-16, as a spreadsheet or PowerShell writes it, is full of zeros or begins with two broken characters. */
export function isText(text: string): boolean {
  return !text.includes('\u0000') && !text.startsWith('\ufffd\ufffd');
}

export const NOT_UTF_8: Text = {
  fa: 'این فایل UTF-8 نیست و خوانده نشد؛ آن را با کدگذاری UTF-8 ذخیره کنید.',
  en: 'this file is not UTF-8 and was not read; save it as UTF-8.',
};
