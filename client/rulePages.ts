import type { Diagnostic, Uri } from 'vscode';
import { type RulePageParams, type RulePageResult, rulePageRequest } from '../server/protocol';
import type { Client } from './client';
import { ownLanguage } from './messages';
import { addressOfRulePage, ruleOfAddress } from './rulePageAddress';

/** Puts the rule's page behind the id that stands beside a problem. What no rule reports keeps its code. */
export function linkRulePage(diagnostic: Diagnostic): void {
  const { code } = diagnostic;
  if (typeof code === 'string' && code.includes('/'))
    diagnostic.code = { value: code, target: addressOfRulePage(code) };
}

/** The page at an address: Markdown, from right to left where it is Persian. */
export async function readRulePage(client: Client, address: Uri): Promise<string> {
  await client.start();
  const language = ownLanguage();
  const params: RulePageParams = { rule: ruleOfAddress(address), language };
  const page = (await client.languageClient.sendRequest<RulePageResult>(rulePageRequest, params)) ?? '';
  return language === 'fa' ? `<div dir="rtl">\n\n${page}\n</div>\n` : page;
}
