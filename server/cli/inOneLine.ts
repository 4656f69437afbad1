/** A name or a message for the terminal, on one line and without control characters, wherever it comes from. */
export const inOneLine = (text: string): string => text.replace(/\p{Cc}+/gu, '\ufffd');
