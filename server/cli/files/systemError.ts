import type { Text } from '../../language/text';

const CODES: Readonly<Record<string, Text>> = {
  ENOENT: { fa: 'چنین فایل یا پوشه‌ای نیست.', en: 'no such file or folder.' },
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
  EIO: { fa: 'دیسک هنگام خواندن یا نوشتن خطا داد.', en: 'the disk failed while reading or writing.' },
  ENOMEM: { fa: 'حافظه کافی نیست.', en: 'not enough memory.' },
  ENFILE: { fa: 'فایل‌های باز در همهٔ سیستم بیش از اندازه‌اند.', en: 'too many open files in the whole system.' },
  ETXTBSY: { fa: 'برنامه‌ای دیگر فایل را در دست دارد.', en: 'another program is using the file.' },
  ESTALE: { fa: 'پوشهٔ شبکه دیگر در دسترس نیست.', en: 'the network folder is no longer there.' },
  ETIMEDOUT: { fa: 'دیسک یا شبکه پاسخی نداد.', en: 'the disk or the network did not answer.' },
  ERR_FS_FILE_TOO_LARGE: {
    fa: 'فایل بزرگ‌تر از آن است که یکجا خوانده شود.',
    en: 'the file is too large to be read at once.',
  },
  ERR_INVALID_ARG_VALUE: {
    fa: 'در نام فایل نویسه‌ای است که در نام نمی‌آید.',
    en: 'the file name holds a character that no name has.',
  },
  EMFILE: { fa: 'فایل‌های باز بیش از اندازه‌اند.', en: 'too many open files.' },
  ENAMETOOLONG: { fa: 'نام فایل بیش از اندازه بلند است.', en: 'the file name is too long.' },
};

/** What the system's refusal means, in the words of the house; of an unknown code it is the system that speaks. */
export function explainSystemError(error: unknown): Text {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
  return CODES[code] ?? { fa: `سیستم می‌گوید: ${reason}`, en: reason };
}
