import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { globSync } from 'tinyglobby';

interface Import {
  readonly file: string;
  readonly specifier: string;
  /** The path from the project's root for a relative import. */
  readonly target: string | undefined;
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^;'"]*?from\s*'([^']+)'|(?:^|\n)\s*import\s*'([^']+)'|\bimport\(\s*'([^']+)'\s*\)|\brequire\(\s*'([^']+)'\s*\)/g;

const imports: readonly Import[] = globSync(['client/**/*.ts', 'server/**/*.ts']).flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(IMPORT)].map((match) => {
    const specifier = match[1] ?? match[2] ?? match[3] ?? match[4];
    const target = specifier.startsWith('.') ? relative('.', join(dirname(file), specifier)) : undefined;
    return { file, specifier, target };
  }),
);

/** Rooms in the order of the arrows: a room imports itself and those that it names. */
const ALLOWED: Readonly<Record<string, { readonly rooms: readonly string[]; readonly packages: RegExp }>> = {
  'server/data/': {
    // The build folds and conjugates as the running program does.
    rooms: ['server/data/', 'server/language/text/', 'server/language/morphology/'],
    packages: /^(dabir:automaton|node:(crypto|fs|path|url)|esbuild)$/,
  },
  'server/language/': {
    rooms: ['server/language/', 'server/data/'],
    packages: /^(@lezer\/(common|markdown)|yaml|decode-named-character-reference)$/,
  },
  'server/rules/': { rooms: ['server/rules/', 'server/language/', 'server/data/'], packages: /^valibot$/ },
  'server/newsroom/': {
    rooms: [
      ...['server/newsroom/', 'server/rules/', 'server/language/', 'server/data/'],
      ...['server/protocol', 'server/host', 'server/projectConfiguration'],
    ],
    packages: /^yaml$/,
  },
  'server/assistant/': {
    rooms: [
      'server/assistant/',
      'server/export/',
      'server/rules/',
      'server/language/',
      'server/data/',
      'server/settings',
    ],
    packages: /^(valibot|@valibot\/to-json-schema)$/,
  },
  'server/export/': {
    // Of the protocol: the types of what a client is told.
    rooms: ['server/export/', 'server/rules/', 'server/language/', 'server/data/', 'server/protocol'],
    packages: /^(?!node:|vscode)/,
  },
  'client/': {
    rooms: ['client/', 'server/protocol'],
    packages: /^(vscode|vscode-languageclient(\/.*)?|node:path|@codemirror\/.*|@lezer\/.*)$/,
  },
};

/** What the project's lint says of one file with this source, in a folder of its own. */
function lint(file: string, source: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'dabir-arrows-'));
  try {
    cpSync('biome.json', join(folder, 'biome.json'));
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    writeFileSync(join(folder, file), source);
    const result = spawnSync(resolve('node_modules/.bin/biome'), ['lint', file], { cwd: folder, encoding: 'utf8' });
    return `${result.stdout}${result.stderr}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('the import arrows', () => {
  for (const [room, { rooms, packages }] of Object.entries(ALLOWED)) {
    it(`${room} imports ${rooms.join(', ')} and its packages only`, () => {
      const from = imports.filter(({ file }) => file.startsWith(room));
      assert.ok(from.length > 0);
      const against = from.filter(({ specifier, target }) =>
        target === undefined ? !packages.test(specifier) : !rooms.some((allowed) => target.startsWith(allowed)),
      );
      assert.deepEqual(
        against.map(({ file, specifier }) => `${file} → ${specifier}`),
        [],
      );
    });
  }

  it('features see neither Node nor the connection; the command line sees no feature', () => {
    const against = imports.filter(
      ({ file, specifier, target }) =>
        (file.startsWith('server/features/') &&
          (specifier.startsWith('node:') || target === 'server/server' || target?.startsWith('server/cli/'))) ||
        (file.startsWith('server/cli/') &&
          (target?.startsWith('server/features/') || target === 'server/server' || target === 'server/session')),
    );
    assert.deepEqual(against, []);
  });

  it('no object literal of what reads articles has a getter', () => {
    // Such a literal keeps all that its getter sees of an article in memory, and all that is kept beside it: a class does not.
    const files = globSync(['server/language/**/*.ts', 'server/rules/**/*.ts']);
    assert.ok(files.length > 0);
    const against = files.filter((file) => /^ {3,}get \w+\(/m.test(readFileSync(file, 'utf8')));
    assert.deepEqual(against, []);
  });

  it('what a file exports another one imports', () => {
    // Types are left out: one that an exported function speaks of belongs to what the file offers. Entries of bundles, and what the
    // build itself calls for, export for others.
    const entries =
      /main\.(?:node|web)\.ts$|^client\/desktop\.ts$|^server\/(?:library\/main|data\/compile\/plugin|node\/sharing|cli\/mcp\/(?:noValidator|protocol))\.ts$/;
    const files = globSync(['client/**/*.ts', 'server/**/*.ts', 'test/**/*.ts']);
    const words = new Map<string, Set<string>>();
    for (const file of files) {
      for (const [word] of readFileSync(file, 'utf8').matchAll(/[$\w]+/g)) {
        const where = words.get(word) ?? new Set();
        words.set(word, where.add(file));
      }
    }
    const alone = files
      .filter((file) => !file.startsWith('test/') && !entries.test(file))
      .flatMap((file) => {
        const exported = readFileSync(file, 'utf8').matchAll(/^export (?:async )?(?:function\*?|const|class) (\w+)/gm);
        return [...exported].filter(([, name]) => words.get(name)?.size === 1).map(([, name]) => `${file}: ${name}`);
      });
    assert.deepEqual(alone, []);
  });

  const AGAINST: readonly (readonly [string, string])[] = [
    ['server/language/probe.ts', "import { x } from '../rules/run';\nx();\n"],
    ['server/language/probe.ts', "import { readFileSync } from 'node:fs';\nreadFileSync('x');\n"],
    ['server/rules/probe.ts', "import { x } from '../features/hover';\nx();\n"],
    ['server/features/probe.ts', "import { x } from '../server';\nx();\n"],
    ['server/cli/probe.ts', "import { x } from '../features/hover';\nx();\n"],
    ['client/probe.ts', "import { x } from '../server/language/analyse';\nx();\n"],
    ['server/data/probe.ts', "import { x } from '../rules/run';\nx();\n"],
  ];
  for (const [file, source] of AGAINST) {
    it(`the lint fails on ${source.split('\n')[0]} in ${dirname(file)}/`, () => {
      assert.match(lint(file, source), /noRestrictedImports/);
    });
  }

  it('the lint lets the allowed arrows pass', () => {
    const source = "import { PROTOCOL } from '../server/protocol';\n\nexport const seen = PROTOCOL;\n";
    assert.doesNotMatch(lint('client/probe.ts', source), /noRestrictedImports/);
  });
});
