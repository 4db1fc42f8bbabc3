import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { importFolder } from '../../src/import/importFolder.ts';
import { withdraw } from '../../src/import/withdraw/withdraw.ts';
import { filesIn } from '../../src/publish/filesIn.ts';
import { contentsOf } from '../support/contentsOf.ts';
import { jpeg, writeFiles } from '../support/pictures.ts';
import { type S3, startS3 } from '../support/s3.ts';
import { isInstalled } from '../support/server.ts';

const run = promisify(execFile);
const root = await mkdtemp(join(tmpdir(), 'diaporama-'));
const hasRclone = isInstalled('rclone', 'version');
const hasAws = isInstalled('aws', '--version');
const s3 = hasRclone || hasAws ? await startS3(join(root, 's3'), 'bucket') : undefined;
afterAll(async () => {
  await s3?.stop();
  await rm(root, { recursive: true, force: true });
});

const guide = await readFile('src/publish/DEPLOYING.md', 'utf8');
const documented = (language: string, start: string) => {
  const blocks = [...guide.matchAll(/^( *)```(\w+)\n([\s\S]*?)^\1```/gm)];
  const found = blocks.find(([, , of, code]) => of === language && code?.includes(start));
  if (!found?.[3]) throw new Error(`The guide has no ${language} with “${start}”.`);
  return found[3];
};

/** A site with a gallery of two pictures, and what its editors do. */
async function editors(name: string, environment: S3['environment'] = {}) {
  const folder = join(root, name);
  const store = join(folder, 'content');
  await writeFiles(folder, {
    'site.yaml': 'name: The Courier\nurl: https://photos.example/\n',
    'deploy.sh': documented('bash', 'deploy.sh REMOTE'),
    'purge.sh': '#!/bin/sh\ncat >> purged\n',
  });
  for (const script of ['deploy.sh', 'purge.sh']) await chmod(join(folder, script), 0o755);
  await mkdir(join(folder, 'node_modules/.bin'), { recursive: true });
  const command = join(folder, 'node_modules/.bin/diaporama');
  await symlink(resolve(inject('app'), 'cli/diaporama.js'), command);
  await chmod(resolve(inject('app'), 'cli/diaporama.js'), 0o755);
  const importWalk = async (caption: string) => {
    await writeFiles(join(root, `${name}-walk`), {
      'one.jpg': jpeg({ width: 400, colour: '#a03020' }),
      'two.jpg': jpeg({ width: 400, colour: '#2030a0' }),
      'gallery.yaml': `id: walk\ntitle: Walk\nslides:\n  - {file: one.jpg, alt: One}\n  - {file: two.jpg, alt: Two, caption: ${caption}}\n`,
    });
    await importFolder({ folder: join(root, `${name}-walk`), into: store });
  };
  await importWalk('At first.');
  return {
    folder,
    importWalk,
    withdraw: () => withdraw({ store, target: { kind: 'slide', gallery: 'walk', slide: 'one' } }),
    /** Runs the script of the guide as it is. */
    deploy: (...args: string[]) =>
      run('./deploy.sh', args, { cwd: folder, env: { ...process.env, ...environment } }),
    published: () => contentsOf(join(folder, 'dist')),
  };
}

describe.skipIf(!hasRclone)('deploy.sh with rclone to a folder', () => {
  test('uploads the site, then what has changed, and removes exactly what publish has removed', async () => {
    const { folder, deploy, importWalk, withdraw: takeBack, published } = await editors('folder');
    const remote = join(root, 'folder-remote');
    await writeFiles(remote, { 'of-others.txt': 'stays' });
    await deploy(remote);
    const ofOthers = { 'of-others.txt': 'stays' };
    expect(await contentsOf(remote)).toEqual({ ...(await published()), ...ofOthers });

    await importWalk('A correction.');
    await takeBack();
    await deploy(remote);
    expect(await contentsOf(remote)).toEqual({ ...(await published()), ...ofOthers });
    const names = await filesIn(remote);
    expect(names.filter((path) => path.startsWith('content/photos/walk/one-'))).toEqual([]);
    expect(await filesIn(folder)).not.toContain('.deploy/todo.json');
    const purged = await readFile(join(folder, 'purged'), 'utf8');
    expect(purged.split('\n')).toContain('/galleries/walk/one');
  });

  test('after a failure, the next run uploads what is left', async () => {
    const { deploy, published, importWalk } = await editors('failing');
    const remote = join(root, 'failing-remote');
    await deploy(remote);
    await importWalk('A correction.');
    // A file where a folder has to be.
    await rm(join(remote, 'galleries/walk'), { recursive: true });
    await writeFile(join(remote, 'galleries/walk'), '');
    await expect(deploy(remote)).rejects.toMatchObject({ code: expect.any(Number) });
    await rm(join(remote, 'galleries/walk'));
    await deploy(remote);
    const found = await contentsOf(remote);
    const expected = await published();
    for (const path of ['galleries/walk/two.html', 'content/galleries/walk.json']) {
      expect(found[path], path).toBe(expected[path]);
    }
    await deploy(remote, '--all');
    expect(await contentsOf(remote)).toEqual(expected);
  });

  test('a broken document is left out and told by the exit code; a broken site is not uploaded', async () => {
    const { folder, deploy } = await editors('broken');
    const remote = join(root, 'broken-remote');
    await deploy(remote);
    await writeFiles(folder, { 'content/galleries/walk.json': '{"id": "walk", ' });
    await expect(deploy(remote)).rejects.toMatchObject({ code: 1 });
    expect(await filesIn(remote)).toContain('galleries/walk.html');
    const before = await contentsOf(remote);
    await writeFiles(folder, { 'site.yaml': 'name: [' });
    await expect(deploy(remote)).rejects.toMatchObject({ code: expect.any(Number) });
    expect(await contentsOf(remote)).toEqual(before);
  });
});

const clients = [
  ['rclone', hasRclone, 'photos:bucket/rclone'],
  ['aws', hasAws, 's3://bucket/aws'],
] as const;

describe.each(clients)('deploy.sh with %s to S3', (name, isHere, remote) => {
  test.skipIf(!isHere || !s3)(
    'sends every file with its type and caching, and removes what was withdrawn',
    async () => {
      if (!s3) return;
      const { deploy, withdraw: takeBack, published } = await editors(name, s3.environment);
      await deploy(remote);
      const address = (path: string) => `${s3.origin}/bucket/${name}/${path}`;
      const files = Object.keys(await published());
      const picture = files.find((path) => /photos\/walk\/one-.*\.avif$/.test(path)) ?? '';
      const script = files.find((path) => /^assets\/app-.*\.js$/.test(path)) ?? '';
      const expected: [path: string, type: string, caching: RegExp][] = [
        ['index.html', 'text/html; charset=utf-8', /^public, max-age=60,/],
        ['galleries/walk/two.html', 'text/html; charset=utf-8', /^public, max-age=60,/],
        ['content/galleries/walk.json', 'application/json', /^public, max-age=60,/],
        [picture, 'image/avif', /max-age=31536000, immutable$/],
        [script, 'text/javascript; charset=utf-8', /max-age=31536000, immutable$/],
        ['manifest.webmanifest', 'application/manifest+json', /max-age=3600/],
        ['sw.js', 'text/javascript; charset=utf-8', /^no-cache$/],
      ];
      for (const [path, type, caching] of expected) {
        const answer = await fetch(address(path), { method: 'HEAD' });
        expect(answer.status, path).toBe(200);
        expect(answer.headers.get('content-type'), path).toBe(type);
        expect(answer.headers.get('cache-control'), path).toMatch(caching);
      }
      await takeBack();
      await deploy(remote);
      expect((await fetch(address(picture), { method: 'HEAD' })).status).toBe(404);
      expect(await (await fetch(address('galleries/walk/one.html'))).text()).toContain('withdrawn');
    },
    // The AWS command line takes two seconds to start on a busy machine, and is started thirty times.
    240_000,
  );
});

test('the function for CloudFront maps every address to the file that was published for it', async () => {
  const map = new Function(`${documented('js', 'function handler')}; return handler;`)();
  const fileOf = (uri: string) => map({ request: { uri } }).uri;
  const files = new Set(await filesIn(inject('folder')));
  const pages = ['/', '/articles/north-korea-minerals', '/galleries/buildings/all', '/rss.xml'];
  for (const page of pages) expect(files.has(fileOf(page).slice(1)), page).toBe(true);
});

test('GitHub Pages is told to serve every file', async () => {
  expect(await filesIn(inject('folder'))).toContain('.nojekyll');
});
