/** An address alone is worth a question to the server; the server says whether it becomes a source. */
export const isAddress = (text: string): boolean => /^\s*https?:\/\/\S+\s*$/i.test(text);
