import { spawnSync } from 'node:child_process';
import { expect, test, vi } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { runCommand } from '../../src/cli/runCommand.ts';
import { textOf } from '../documents/documents.ts';

/** Runs a command as `diaporama` does, in this process: starting one takes a second on a busy machine. */
async function diaporama(...args: string[]) {
  const stdout = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const stderr = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  try {
    const status = await runCommand(args);
    const written = ({ mock }: typeof stdout) => mock.calls.map(([text]) => text).join('');
    return { status, stdout: written(stdout), stderr: written(stderr) };
  } finally {
    stdout.mockRestore();
    stderr.mockRestore();
  }
}

/** Runs the command itself. */
function ownProcess(...args: string[]) {
  const node = ['--import', 'tsx', 'src/cli/diaporama.ts', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, node, { encoding: 'utf8' });
  return { status, stdout, stderr };
}

test('help lists every command, and each command explains itself', async () => {
  const all = await diaporama('--help');
  expect(all.status).toBe(0);
  for (const name of Object.keys(commands)) {
    expect(all.stdout).toMatch(new RegExp(`^ {2}${name} .*`, 'm'));
    for (const args of [
      [name, '--help'],
      [name, '-h'],
      ['help', name],
    ]) {
      // The importer has a process of its own, so it is started once only.
      if (name === 'import' && args[1] !== '--help') continue;
      const { status, stdout, stderr } =
        name === 'import' ? ownProcess(...args) : await diaporama(...args);
      expect({ args, status, stderr }).toEqual({ args, status: 0, stderr: '' });
      expect(stdout).toContain(`Usage: diaporama ${name}`);
      expect(stdout).toMatch(/^Exit codes?: /m);
    }
  }
});

test('without a command the list of commands is printed, and nothing is done', async () => {
  const { stdout } = await diaporama('--help');
  expect(await diaporama()).toMatchObject({ status: 2, stdout });
});

test('--version prints the version of the package, from a process of its own', () => {
  const { version } = JSON.parse(textOf('package.json'));
  expect(ownProcess('--version')).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
});

test.each([
  [['pubish'], 'There is no command “pubish”. Did you mean publish?'],
  [['upload'], `There is no command “upload”. There are ${Object.keys(commands).join(', ')}.`],
  [['constructor'], 'There is no command “constructor”.'],
  [['--site', 'x', 'publish'], 'The command comes before its options: diaporama COMMAND --site …'],
  [['publish', '--jsn'], "Unknown option '--jsn'. Did you mean --json?"],
  [['serve', '--prot', '80'], "Unknown option '--prot'. Did you mean --port?"],
  [['serve', '--nothing'], "Unknown option '--nothing'. There are --site, --store"],
  [['publish', 'photos'], 'Unexpected argument “photos”. Usage: diaporama publish [options]'],
  [['serve', '--port'], "Option '--port <value>' argument missing. See --help."],
  [['serve', '--port', 'four'], 'A port is a number up to 65535, not “four”.'],
  [['serve', '--port', '70000'], 'A port is a number up to 65535, not “70000”.'],
  [['publish', '--site', 'src/demo', '--app', 'src'], 'src has no built app. "npm run build:app"'],
  [['publish', '--site', 'src'], 'src is not a site: it has no site.yaml.'],
])('diaporama %j is refused with advice, and without a stack', async (args, advice) => {
  const { status, stdout, stderr } = await diaporama(...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(advice);
  expect(stderr).not.toMatch(/^\s+at /m);
});
