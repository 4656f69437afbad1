import type { Text } from '../../language/text';

const CODES: Readonly<Record<string, Text>> = {
  ENOENT: { fa: 'چنین فایلی نیست.', en: 'no such file or folder.' },
  EACCES: { fa: 'اجازهٔ دسترسی نیست.', en: 'permission denied.' },
  EPERM: { fa: 'این کار مجاز نیست.', en: 'operation not permitted.' },
  EISDIR: { fa: 'این یک پوشه است، نه فایل.', en: 'this is a folder, not a file.' },
  EEXIST: { fa: 'جایی که پوشه می‌خواهد فایلی به همین نام هست.', en: 'there is a file where a folder is wanted.' },
  ENOTDIR: { fa: 'بخشی از نشانی پوشه نیست.', en: 'a part of the path is no folder.' },
  ENOSPC: { fa: 'جای خالی روی دیسک نمانده است.', en: 'no space left on the disk.' },
  EFBIG: { fa: 'فایل بزرگ‌تر از اندازه‌ای است که سیستم می‌پذیرد.', en: 'the file is larger than the system allows.' },
  EDQUOT: { fa: 'سهم شما از دیسک پر شده است.', en: 'your share of the disk is full.' },
  EBUSY: { fa: 'برنامه‌ای دیگر فایل را در دست دارد.', en: 'another program is using the file.' },
  EROFS: { fa: 'این دیسک فقط خواندنی است.', en: 'the file system is read-only.' },
  ELOOP: { fa: 'پیوندهای نمادین دور می‌زنند.', en: 'symbolic links go in a circle.' },
  EMFILE: { fa: 'فایل‌های باز بیش از اندازه‌اند.', en: 'too many open files.' },
  ENAMETOOLONG: { fa: 'نام فایل بیش از اندازه بلند است.', en: 'the file name is too long.' },
};

/** What the system's refusal means, in the words of the house; an unknown code is passed on as it is. */
export function explainSystemError(error: unknown): Text {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
  return CODES[code] ?? { fa: reason, en: reason };
}
