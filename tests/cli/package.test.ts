import { execFile, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { extractTarball } from '../support/tarball.ts';

const run = promisify(execFile);
const name = '@diaporama/diaporama';

let root: string;
let site: string;
const command = () => join(root, 'node_modules', name, 'build/cli/diaporama.js');
const diaporama = (...args: string[]) => run(process.execPath, [command(), ...args], { cwd: site });

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'diaporama-package-'));
  site = join(root, 'photos');
  const { NODE_ENV: _, ...env } = process.env;
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', root], { env });
  const [{ filename }] = JSON.parse(stdout.slice(stdout.indexOf('[')));
  await install(join(root, filename));
}, 300_000);
afterAll(() => rm(root, { recursive: true, force: true }));

/** As npm would, but from the libraries that are there: only those that the package names can be found. */
async function install(tarball: string): Promise<void> {
  const folder = join(root, 'node_modules', name);
  await rm(folder, { recursive: true, force: true });
  await extractTarball(tarball, folder);
  const { dependencies } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  for (const library of Object.keys(dependencies)) {
    const link = join(root, 'node_modules', library);
    await mkdir(dirname(link), { recursive: true });
    await symlink(resolve('node_modules', library), link).catch((error) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
}

test('a newsroom installs it, imports pictures, publishes and serves them, and updates it', async () => {
  await run(process.execPath, [command(), 'init', site]);
  expect(await readdir(site)).toEqual(['.gitignore', 'public', 'site.yaml', 'stories']);
  const [schema] = /(?<=\$schema=)\S+/.exec(await readFile(join(site, 'site.yaml'), 'utf8')) ?? [];
  expect(JSON.parse(await readFile(join(root, schema ?? ''), 'utf8')).required).toEqual(['name']);
  await expect(diaporama('init', '.')).rejects.toMatchObject({ code: 2 });

  const pictures = join(root, 'walk');
  await mkdir(pictures);
  for (const file of ['a.jpg', 'b.jpg'])
    await sharp({ create: { width: 60, height: 40, channels: 3, background: '#789' } })
      .jpeg()
      .toFile(join(pictures, file));
  const { stdout } = await diaporama('import', pictures, '--json');
  expect(JSON.parse(stdout).galleries[0]).toMatchObject({ id: 'walk', refused: [] });

  await writeFile(join(site, 'site.yaml'), 'name: The Courier\nurl: https://photos.example/\n');
  const { stderr } = await diaporama('publish');
  expect(stderr).toMatch(/\d+ addresses, \d+ files changed, 0 removed/);
  const published = await readFile(join(site, 'dist/galleries/walk.html'), 'utf8');
  expect(published).toContain('<title>walk – The Courier</title>');
  expect(await readFile(join(site, 'dist/sitemap.xml'), 'utf8')).toContain('/galleries/walk');

  const serving = spawn(process.execPath, [command(), 'serve', '--port', '0'], { cwd: site });
  try {
    const origin = await new Promise<string>((found) => {
      serving.stderr.on('data', (text) => {
        const [address] = /http:\/\/\S+\//.exec(String(text)) ?? [];
        if (address) found(address);
      });
    });
    const answer = await fetch(`${origin}galleries/walk`);
    expect(await answer.text()).toBe(published);
  } finally {
    serving.kill();
    await new Promise((ended) => serving.once('exit', ended));
  }

  const before = await contentsOf(join(site, 'content'));
  const { stdout: version } = await run('npm', [
    'pack',
    '--json',
    '--ignore-scripts',
    '--pack-destination',
    root,
  ]);
  await install(join(root, JSON.parse(version.slice(version.indexOf('[')))[0].filename));
  const again = await diaporama('publish');
  expect(again.stderr).toContain(' 0 files changed, 0 removed');
  expect(await contentsOf(join(site, 'content'))).toEqual(before);
}, 120_000);

test('a wrong setting is named by file, line and what was meant', async () => {
  const folder = join(root, 'wrong');
  await mkdir(folder);
  await writeFile(
    join(folder, 'site.yaml'),
    'name: The Courier\nmoto: Daily\nurl: photos.example\n',
  );
  await expect(diaporama('publish', '--site', folder)).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/site\.yaml:2: .*did you mean “motto”\?\n.*site\.yaml:3: /s),
  });
});

test('the names of settings before site.yaml are refused with the line that replaces them', async () => {
  const env = { ...process.env, VITE_SITE_NAME: 'The Courier' };
  await expect(
    run(process.execPath, [command(), 'publish'], { cwd: site, env }),
  ).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringContaining(
      'VITE_SITE_NAME is no longer read. Write this in site.yaml instead: name:',
    ),
  });
});

/** Every file of a folder with its time. */
async function contentsOf(folder: string): Promise<Record<string, number>> {
  const files = await readdir(folder, { recursive: true });
  const times = await Promise.all(
    files.map(async (file) => [file, (await stat(join(folder, file))).mtimeMs] as const),
  );
  return Object.fromEntries(times);
}
