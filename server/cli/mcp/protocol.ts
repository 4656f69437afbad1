/**
 * The Model Context Protocol over standard input and output. A bundle of its own, which knows nothing of Persian: the
 * command brings the tools, so that the other commands start without the protocol and this one without a second analysis.
 */
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import type { CallToolResult, Tool } from '@modelcontextprotocol/sdk/types.js';
import { CallToolRequestSchema, ErrorCode, ListToolsRequestSchema, McpError } from '@modelcontextprotocol/sdk/types.js';

/** A tool as the protocol lists it, and what answers it. */
export interface ServedTool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** JSON Schema of an object. */
  readonly inputSchema: object;
  /** Resolves to plain data, or to the reason why there is no answer. */
  readonly call: (input: unknown) => Promise<{ readonly answer: object } | { readonly failure: string }>;
}

/** Serves tools until the client goes. Resolves then. */
export async function serveTools(tools: readonly ServedTool[], version: string, instructions: string): Promise<void> {
  const served = new McpServer(
    { name: 'dabir', title: 'Dabir', version },
    { capabilities: { tools: {} }, instructions },
  );
  // The schemas are JSON Schema already, and each tool checks its own input: the helper's `registerTool` wants Zod's.
  served.server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: tools.map(listed) }));
  served.server.setRequestHandler(CallToolRequestSchema, async ({ params }): Promise<CallToolResult> => {
    const tool = tools.find(({ name }) => name === params.name);
    if (tool === undefined) {
      const known = tools.map(({ name }) => name).join(', ');
      throw new McpError(ErrorCode.InvalidParams, `There is no tool “${params.name}”; there are ${known}.`);
    }
    const result = await tool.call(params.arguments ?? {});
    if ('failure' in result) return { isError: true, content: [{ type: 'text', text: result.failure }] };
    const { answer } = result;
    return { content: [{ type: 'text', text: JSON.stringify(answer) }], structuredContent: { ...answer } };
  });
  const transport = new StdioServerTransport();
  const closed = new Promise<void>((done) => {
    served.server.onclose = done;
    process.stdin.once('end', done);
  });
  await served.connect(transport);
  await closed;
}

function listed({ name, title, description, inputSchema }: ServedTool): Tool {
  return {
    name,
    title,
    description,
    inputSchema: { ...inputSchema, type: 'object' },
    // They read what they are given, and nothing in the world besides.
    annotations: { title, readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
  };
}
