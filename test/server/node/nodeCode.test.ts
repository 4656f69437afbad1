import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileKept } from '../../../server/node/nodeCode';
import { withFolder } from '../../cli/support';

const PROGRAM = `exports.greet = (name) => \`\${module.exports === exports}: سلام، \${name}، از \${require('node:path').basename(__filename)}\`;\n`;

/** What a program in a folder exports, as its script gives it. */
function exportsOf(folder: string, script: ReturnType<typeof compileKept>['script']) {
  const module = { exports: {} as { greet?: (name: string) => string } };
  const path = join(folder, 'program.js');
  script.runInThisContext().call(module.exports, module.exports, require, module, path, folder);
  return module.exports;
}

describe('the code that a start keeps for the next one', () => {
  const inFolder = (
    work: (folder: string, compile: () => ReturnType<typeof compileKept>, file: string) => Promise<void>,
  ) =>
    withFolder({ 'program.js': PROGRAM }, async (folder) => {
      const file = join(folder, 'cache', 'code.bin');
      await work(folder, () => compileKept(join(folder, 'program.js'), file), file);
    });

  it('is taken, and does what the program does', () =>
    inFolder(async (folder, compile) => {
      const first = compile();
      assert.equal(first.isKept, false);
      const said = exportsOf(folder, first.script).greet?.('ژنو');
      assert.equal(said, 'true: سلام، ژنو، از program.js');
      await first.keep();
      const next = compile();
      assert.equal(next.isKept, true);
      assert.equal(exportsOf(folder, next.script).greet?.('ژنو'), said);
    }));

  it('is not taken where it is another program’s, though of the same length', () =>
    inFolder(async (folder, compile) => {
      await compile().keep();
      writeFileSync(join(folder, 'program.js'), PROGRAM.replace('سلام', 'درود'));
      const next = compile();
      assert.equal(next.isKept, false);
      assert.match(exportsOf(folder, next.script).greet?.('ژنو') ?? '', /درود/);
    }));

  it('is not taken where it is not whole', () =>
    inFolder(async (_, compile, file) => {
      await compile().keep();
      const bytes = readFileSync(file);
      for (const length of [0, 10, 32, 33, bytes.length - 1]) {
        writeFileSync(file, bytes.subarray(0, length));
        assert.equal(compile().isKept, false, `${length}`);
      }
      for (const at of [0, 40, bytes.length - 1]) {
        const changed = Buffer.from(bytes);
        changed[at] ^= 1;
        writeFileSync(file, changed);
        assert.equal(compile().isKept, false, `${at}`);
      }
      writeFileSync(file, bytes);
      assert.equal(compile().isKept, true);
    }));
});
