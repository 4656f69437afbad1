/**
 * What the commands do, each loaded when it is asked for. The build makes this a bundle of its own beside the program that
 * reads the command line: an answer about versions, options or a slip in them does not wait for Persian to be loaded. Started
 * as a thread, it checks the files that the main thread sends.
 */
import { isMainThread } from 'node:worker_threads';

export const check = async () => (await import('./commands/check')).check;
export const merge = async () => (await import('./commands/merge')).merge;
export const annotate = async () => (await import('./commands/annotate')).annotate;
export const exportArticles = async () => (await import('./commands/export')).exportArticles;
export const importInto = async () => (await import('./commands/import')).importInto;
export const date = async () => (await import('./commands/date')).date;
export const explain = async () => (await import('./commands/explain')).explain;
export const init = async () => (await import('./commands/init')).init;
export const mcp = async () => (await import('./commands/mcp')).mcp;

if (!isMainThread) void import('./thread').then(({ serveThread }) => serveThread());
