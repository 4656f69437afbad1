/**
 * Two native modules of VS Code's server only log and watch their parent process. Compiling them wants a compiler and
 * headers, so that the tests put these few lines in their place.
 */

/** The part of `@vscode/spdlog` that the server calls: lines appended to a file. */
const logger = `'use strict';
const { appendFileSync } = require('node:fs');
const names = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];
let threshold = 2;
class Logger {
  constructor(_name, file) { this.file = file; this.level = threshold; }
  getLevel() { return this.level; }
  setLevel(level) { this.level = level; }
  setPattern() {}
  clearFormatters() {}
  flush() {}
  drop() {}
}
names.forEach((name, level) => {
  Logger.prototype[name] = function (message) {
    if (level < this.level) return;
    try { appendFileSync(this.file, new Date().toISOString() + ' ' + name + ' ' + message + '\\n'); } catch { /* the folder is gone: the run is over */ }
  };
});
const create = async (name, file) => new Logger(name, file);
// One assignment each: Node finds the names of a CommonJS module, for those who import it, by reading its text.
exports.version = 0;
exports.Logger = Logger;
exports.setLevel = (level) => { threshold = level; };
exports.setFlushOn = () => {};
exports.shutdown = () => {};
exports.createRotatingLogger = create;
exports.createAsyncRotatingLogger = create;
`;

/** Module → the text of its `index.js`. */
export const standIns = {
  '@vscode/spdlog': logger,
  '@vscode/native-watchdog': "'use strict';\nexports.start = () => {};\n",
  'native-watchdog': "'use strict';\nexports.start = () => {};\n",
};
