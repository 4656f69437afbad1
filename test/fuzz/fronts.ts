import type { Front } from './front';
import { claims, dates, names } from './fronts/analysis';
import { baseline, ignoreFile, registryList, registryTable, storedReport } from './fronts/files';
import { fixes } from './fronts/fixes';
import { floods } from './fronts/floods';
import { htmlReport } from './fronts/htmlReport';
import { messages } from './fronts/messages';
import { parser } from './fronts/parser';
import { settings } from './fronts/settings';

/** Every way in for bad input. */
export const FRONTS: readonly Front[] = [
  parser,
  dates,
  names,
  claims,
  fixes,
  floods,
  htmlReport,
  settings,
  registryTable,
  registryList,
  ignoreFile,
  baseline,
  storedReport,
  messages,
];
