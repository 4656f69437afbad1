import { ToolFailure } from '../assistant/tool';
import { toolNamed } from '../assistant/tools';
import type { DocumentSettings } from '../configuration';
import { analyse } from '../language/analyse';
import type { ToolParams, ToolResult } from '../protocol';

/** What a tool answers under these settings. */
export function answerTool({ name, input }: ToolParams, settings: DocumentSettings): ToolResult {
  const tool = toolNamed(name);
  const { language, selection, linkScope, newsroom } = settings;
  if (tool === undefined)
    return { failure: { fa: `ابزار «${name}» نیست.`, en: `There is no tool “${name}”.` }[language] };
  try {
    const answer = tool.run(input, {
      analyse: (text, syntax, day = settings.reference) => {
        const options = { syntax, linkScope, registries: newsroom.registries };
        return analyse(text, day === undefined ? options : { ...options, reference: day });
      },
      selection,
      language,
    });
    return { answer };
  } catch (error) {
    if (error instanceof ToolFailure) return { failure: error.text[language] };
    throw error;
  }
}
