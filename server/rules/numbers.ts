/** A number in Persian digits, for the Persian half of a message. */
export function persianDigits(value: number | string): string {
  return String(value).replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0x30 + 0x06f0));
}
