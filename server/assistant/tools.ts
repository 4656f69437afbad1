import { articleSources } from './articleSources';
import { checkText } from './checkText';
import { convertDate } from './convertDate';
import { identifyName } from './identifyName';
import type { Tool } from './tool';

/** What assistants may ask, in VS Code and over the Model Context Protocol alike. */
export const TOOLS: readonly Tool[] = [checkText, convertDate, identifyName, articleSources];

export const toolNamed = (name: string): Tool | undefined => TOOLS.find((tool) => tool.name === name);
