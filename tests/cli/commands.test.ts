import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { textOf } from '../documents/documents.ts';

function diaporama(...args: string[]) {
  const node = ['--import', 'tsx', 'src/cli/diaporama.ts', ...args];
  return spawnSync(process.execPath, node, { encoding: 'utf8' });
}

test('help lists every command, and each command explains itself', () => {
  const all = diaporama('--help');
  expect(all.status).toBe(0);
  for (const name of Object.keys(commands)) {
    expect(all.stdout).toMatch(new RegExp(`^ {2}${name} .*`, 'm'));
    for (const args of [
      [name, '--help'],
      [name, '-h'],
      ['help', name],
    ]) {
      const { status, stdout, stderr } = diaporama(...args);
      expect({ args, status, stderr }).toEqual({ args, status: 0, stderr: '' });
      expect(stdout).toContain(`Usage: diaporama ${name}`);
      expect(stdout).toMatch(/^Exit codes?: /m);
    }
  }
}, 120_000);

test('without a command the list of commands is printed, and nothing is done', () => {
  expect(diaporama()).toMatchObject({ status: 2, stdout: diaporama('--help').stdout });
});

test('--version prints the version of the package', () => {
  const { version } = JSON.parse(textOf('package.json'));
  expect(diaporama('--version')).toMatchObject({ status: 0, stdout: `${version}\n` });
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
])('diaporama %j is refused with advice, and without a stack', (args, advice) => {
  const { status, stdout, stderr } = diaporama(...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(advice);
  expect(stderr).not.toMatch(/^\s+at /m);
});
