import { Uri } from 'vscode';

/** Rules' pages are documents of this scheme; the manifest has them shown as Markdown is read, not as it is written. */
export const rulePageScheme = 'dabir-rule';

const EXTENSION = '.md';

export const addressOfRulePage = (rule: string): Uri =>
  Uri.from({ scheme: rulePageScheme, path: `/${rule}${EXTENSION}` });

export const ruleOfAddress = ({ path }: Uri): string => path.slice(1, -EXTENSION.length);
