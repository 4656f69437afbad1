import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { inputSchemaOf } from '../../assistant/inputSchema';
import type { Tool } from '../../assistant/tool';
import { ToolFailure } from '../../assistant/tool';
import { TOOLS } from '../../assistant/tools';
import { analyseArticle } from '../checkArticle';
import { type Configurations, configurationOf, readConfigurations } from '../configuration';
import { CommandFailure, type ExitStatus, type Session } from '../io';
import type { ServedTool, serveTools } from '../mcp/protocol';
import { reportNote } from '../say';
import { VERSION } from '../version';

/** Answers assistants over the Model Context Protocol until they go; the working folder's configuration holds. */
export async function mcp(options: { readonly config?: string | boolean }, session: Session): Promise<ExitStatus> {
  const { io } = session;
  const configurations = readConfigurations({ folder: io.folder, file: configurationOf(options), nearest: 'folder' });
  const server = join(__dirname, 'mcp.js');
  if (!existsSync(server)) {
    throw new CommandFailure({
      fa: `سرور دستیارها در ${server} نیست؛ نخست بسازید: npm run build`,
      en: `the server for assistants is missing at ${server}; build it first: npm run build`,
    });
  }
  const protocol: { readonly serveTools: typeof serveTools } = createRequire(__filename)(server);
  const tools = TOOLS.map((tool) => served(tool, configurations, session));
  await protocol.serveTools(tools, VERSION, INSTRUCTIONS);
  for (const { path, message } of configurations.failures()) reportNote(session, path, message);
  return 0;
}

const INSTRUCTIONS =
  'Dabir reads Persian (Farsi) news text on this machine: it checks articles, converts dates, identifies names and lists sources. Nothing is sent anywhere.';

function served(tool: Tool, configurations: Configurations, { io, language }: Session): ServedTool {
  return {
    name: tool.name,
    title: tool.title.en,
    description: tool.description,
    inputSchema: inputSchemaOf(tool),
    call: async (input) => {
      const configuration = await configurations.of(join(io.folder, 'article.md'));
      try {
        const answer = tool.run(input, {
          analyse: (text, syntax, reference) => analyseArticle(text, syntax, configuration, reference),
          selection: configuration.selection,
          language,
        });
        return { answer };
      } catch (error) {
        if (error instanceof ToolFailure) return { failure: error.text[language] };
        throw error;
      }
    },
  };
}
