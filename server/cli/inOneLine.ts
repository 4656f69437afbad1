/** A name or a message may come from anywhere: no character of control reaches the terminal, and a line stays one. */
export const inOneLine = (text: string): string => text.replace(/\p{Cc}+/gu, '\ufffd');
