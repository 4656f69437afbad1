const persianZero = 0x06f0;

/** A text with its Latin and Arabic digits as Persian ones. */
export const inPersianDigits = (text: string): string =>
  text.replace(/[0-9٠-٩]/g, (digit) => String.fromCharCode(persianZero + (digit.charCodeAt(0) & 0xf)));
