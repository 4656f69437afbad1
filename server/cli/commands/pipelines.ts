import { execFile } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import GITLAB from '../../../examples/ci/gitlab.yml';
import PRE_COMMIT from '../../../examples/ci/pre-commit-config.yaml';

/** What a project's pipelines need: files that are not there yet, and lines for files that are. */
export interface Pipelines {
  readonly files: Readonly<Record<string, string>>;
  readonly additions: readonly { readonly name: string; readonly lines: string }[];
}

const GITHUB_FILE = '.github/workflows/dabir.yml';
const GITLAB_FILE = '.gitlab-ci.yml';
/** Where the recipe goes in a project whose own pipeline stands in {@link GITLAB_FILE}. */
const GITLAB_PART = '.gitlab/dabir.yml';
const PRE_COMMIT_FILE = '.pre-commit-config.yaml';

/** The recipes for the forges that a project's files and remotes name; GitHub's where they name none. */
export async function pipelines(folder: string): Promise<Pipelines> {
  const remotes = await remotesOf(folder);
  const gitlab = await textOf(resolve(folder, GITLAB_FILE));
  const hooks = await textOf(resolve(folder, PRE_COMMIT_FILE));
  const isOnGitlab = gitlab !== undefined || isHostedBy(remotes, 'gitlab');
  const isOnGithub = !isOnGitlab || isHostedBy(remotes, 'github') || (await exists(resolve(folder, '.github')));
  const files: Record<string, string> = {};
  const additions: { name: string; lines: string }[] = [];
  if (isOnGithub) files[GITHUB_FILE] = WORKFLOW;
  if (isOnGitlab) {
    const hasOwn = gitlab !== undefined && gitlab !== GITLAB;
    files[hasOwn ? GITLAB_PART : GITLAB_FILE] = GITLAB;
    if (hasOwn && !runsDabir(gitlab)) additions.push({ name: GITLAB_FILE, lines: INCLUDE });
  }
  if (hooks !== undefined && !runsDabir(hooks))
    additions.push({ name: PRE_COMMIT_FILE, lines: PRE_COMMIT.replace(/^repos:\n/, '') });
  return { files, additions };
}

export const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

const textOf = (path: string): Promise<string | undefined> => readFile(path, 'utf8').catch(() => undefined);

const runsDabir = (text: string): boolean => /^[^#\n]*\bdabir\b/m.test(text);

/** The addresses of the repository's remotes; none where there is no repository, or no git. */
async function remotesOf(folder: string): Promise<readonly string[]> {
  try {
    const args = ['config', '--local', '--get-regexp', '^remote\\..*\\.url$'];
    const { stdout } = await promisify(execFile)('git', args, { cwd: folder, encoding: 'utf8' });
    return stdout.split('\n').map((line) => line.slice(line.indexOf(' ') + 1));
  } catch {
    return [];
  }
}

/** Whether the host of a remote bears a forge's name: `git@gitlab.com:desk/news.git`, `https://gitlab.example.org/desk/news`. */
const isHostedBy = (remotes: readonly string[], forge: string): boolean =>
  remotes.some((address) => new RegExp(`^(?:[a-z+]+://)?(?:[^@/]*@)?[\\w.-]*${forge}[\\w.-]*[:/]`, 'i').test(address));

const INCLUDE = `include:
  - local: ${GITLAB_PART}
`;

const WORKFLOW = `name: dabir
on:
  push:
    branches: [main]
  pull_request:
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: npx --yes dabir check --format github
`;
