import { execFileSync, spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, rm, stat, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { OutFolder } from '../../src/publish/outFolder.ts';
import { adopt } from '../../src/publish/ownFiles.ts';
import { contentsOf } from '../support/contentsOf.ts';
import { problemsOf } from '../support/importing.ts';
import { writeFiles } from '../support/pictures.ts';

let site: string;
let dist: string;
/** The files that publishing is known to have written; nothing where that is not known. */
let known: string[] | undefined;
beforeEach(async () => {
  site = await mkdtemp(join(tmpdir(), 'diaporama-'));
  dist = join(site, 'dist');
  known = undefined;
});
afterEach(() => rm(site, { recursive: true, force: true }));

const isRoot = process.getuid?.() === 0;

async function open(isForced = false, said: string[] = [], isWhole = false): Promise<OutFolder> {
  const note = (line: string) => said.push(line);
  return OutFolder.open(dist, { isForced, isWhole, note }, async () => ({
    isOurs: known !== undefined,
    retired: async () => known ?? adopt(dist),
  }));
}

/** Publishes files, by path, and removes all others that publishing has written. */
async function publish(files: Record<string, string>, isForced = false) {
  const out = await open(isForced);
  try {
    for (const [path, text] of Object.entries(files)) await out.write(path, text);
    await out.commit(async () => {});
    await out.removeRetired(() => false);
    known = Object.keys(files);
    return { removed: out.removed, changed: out.changed };
  } finally {
    await out.close();
  }
}

test('only files that differ are written, and those no longer published are removed, last written first', async () => {
  await publish({
    'assets/a.js': 'a',
    'content/p.jpg': 'p',
    'galleries/g.html': 'old',
    'index.html': 'i',
  });
  const time = (await stat(join(dist, 'index.html'))).mtimeMs;
  const done = await publish({ 'assets/b.js': 'b', 'index.html': 'i' });
  expect(done).toEqual({
    changed: ['assets/b.js'],
    removed: ['galleries/g.html', 'content/p.jpg', 'assets/a.js'],
  });
  expect(await contentsOf(dist)).toEqual({ 'assets/b.js': 'b', 'index.html': 'i' });
  expect((await stat(join(dist, 'index.html'))).mtimeMs).toBe(time);
  expect(await readdir(dist)).toEqual(['assets', 'index.html']);
});

test('nothing has changed before everything is written', async () => {
  await publish({ 'index.html': 'old', 'gone.html': 'old' });
  const out = await open();
  await out.write('index.html', 'new');
  await out.write('more.html', 'new');
  const before = { 'gone.html': 'old', 'index.html': 'old' };
  expect(await contentsOf(dist)).toEqual(before);
  await out.close();
  expect(await contentsOf(dist)).toEqual(before);
  expect(await readdir(dist)).toEqual(['gone.html', 'index.html']);
});

test('what the newsroom has put there by hand stays', async () => {
  const own = {
    '.git/HEAD': 'ref',
    '.nojekyll': '',
    '.well-known/security.txt': 'mail',
    CNAME: 'photos.example',
    'google123.html': 'google',
    'galleries/by-hand.html': 'hand',
  };
  await publish({ 'galleries/a.html': 'a', 'index.html': 'i' });
  await writeFiles(dist, own);
  await publish({ 'index.html': 'i' });
  expect(await contentsOf(dist)).toEqual({ ...own, 'index.html': 'i' });
});

test('a folder of other things is refused, unless forced; none of them are removed then', async () => {
  const others = { 'index.php': 'php', 'wp-admin/a.php': 'a', 'wp-login.php': 'b', 'z.php': 'z' };
  await writeFiles(dist, others);
  expect(await problemsOf(publish({ 'index.html': 'i' }))).toEqual([
    `${dist} holds files that publish did not write (index.php, wp-admin, wp-login.php and 1 more). Choose another folder with --out; or add --force to publish among them, which replaces those of the same names and removes none.`,
  ]);
  expect(await contentsOf(dist)).toEqual(others);
  await publish({ 'index.html': 'i' }, true);
  await publish({ 'a.html': 'a' });
  expect(await contentsOf(dist)).toEqual({ ...others, 'a.html': 'a' });
});

test('a folder with nothing but .git and CNAME counts as empty', async () => {
  await writeFiles(dist, { '.git/HEAD': 'ref', CNAME: 'photos.example' });
  await publish({ 'index.html': 'i' });
  expect(Object.keys(await contentsOf(dist))).toEqual(['.git/HEAD', 'CNAME', 'index.html']);
});

test('without its list, a published site is known by its page "not found", and only our folders are tidied', async () => {
  const page = '<meta name="generator" content="Diaporama" />';
  await publish({ 'galleries/a.html': 'a', 'logo.svg': 'logo', '404.html': page });
  known = undefined;
  const { changed, removed } = await publish({ '404.html': page });
  expect({ changed, removed }).toEqual({ changed: [], removed: ['galleries/a.html'] });
  expect(await contentsOf(dist)).toEqual({ '404.html': page, 'logo.svg': 'logo' });
});

test('a file gives way to a folder of its name, and a folder to a file', async () => {
  await publish({ press: 'file', 'team/a.html': 'a', 'team/b.html': 'b' });
  await publish({ 'press/index.html': 'new', team: 'file' });
  expect(await contentsOf(dist)).toEqual({ 'press/index.html': 'new', team: 'file' });
});

test('what is in the way and not ours is named, and nothing is changed', async () => {
  await publish({ 'index.html': 'old' });
  await writeFiles(dist, { galleries: 'by hand', 'team/photo.jpg': 'by hand' });
  const before = await contentsOf(dist);
  const refused = publish({ 'index.html': 'new', 'galleries/a.html': 'a', team: 'file' });
  expect(await problemsOf(refused)).toEqual(
    ['galleries', 'team/photo.jpg'].map((path) =>
      expect.stringContaining(
        `${join(dist, path)} is in the way of the site, and publish did not write it. Move it away.`,
      ),
    ),
  );
  expect(await contentsOf(dist)).toEqual(before);
});

test('a symbolic link to the folder is followed, and one in it is left alone', async () => {
  const elsewhere = join(site, 'elsewhere');
  await writeFiles(elsewhere, {});
  await mkdir(elsewhere, { recursive: true });
  await symlink(elsewhere, dist);
  await publish({ 'index.html': 'i', 'a.html': 'a' });
  await writeFiles(join(site, 'films'), { 'film.mp4': 'film' });
  await symlink(join(site, 'films'), join(elsewhere, 'films'));
  await publish({ 'index.html': 'i' });
  expect(await contentsOf(elsewhere)).toEqual({ 'index.html': 'i' });
  expect(await contentsOf(join(site, 'films'))).toEqual({ 'film.mp4': 'film' });
});

test('a second publication waits for the first, and says so', async () => {
  const first = await open();
  const said: string[] = [];
  const second = open(false, said);
  await expect.poll(() => said).toHaveLength(1);
  expect(said[0]).toMatch(
    /^Waiting: a publication is writing to the same folder \(process \d+, since .+\)\.$/,
  );
  await first.write('index.html', 'first');
  await first.commit(async () => {});
  known = ['index.html'];
  await first.close();
  const out = await second;
  expect(await contentsOf(dist)).toMatchObject({ 'index.html': 'first' });
  await out.close();
});

test('with --all, files that have not changed are written as well', async () => {
  await publish({ 'index.html': 'i' });
  const out = await open(false, [], true);
  await out.write('index.html', 'i');
  await out.commit(async () => {});
  expect(out.changed).toEqual(['index.html']);
  await out.close();
  expect(await contentsOf(dist)).toEqual({ 'index.html': 'i' });
});

test('what a killed publication has left is removed', async () => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  const left = { '.publishing/a.html': 'half', [`..publish.lock-1.${pid}.tmp`]: '{}' };
  await writeFiles(dist, left);
  await publish({ 'index.html': 'i' });
  expect(await readdir(dist)).toEqual(['index.html']);
});

test('read-only files are replaced', async () => {
  await publish({ 'index.html': 'old' });
  await chmod(join(dist, 'index.html'), 0o444);
  await publish({ 'index.html': 'new' });
  expect(await contentsOf(dist)).toEqual({ 'index.html': 'new' });
});

test.skipIf(isRoot)(
  'a folder that this user may not write to is named, with what to do',
  async () => {
    await mkdir(dist, { mode: 0o555 });
    const [sentence] = await problemsOf(publish({ 'index.html': 'i' }));
    expect(sentence).toMatch(
      /cannot be written: permission denied\. Let this user write there, or choose another folder with --out\. Nothing was changed\.$/,
    );
  },
);

// Only root may mount a disk of one's own.
test.skipIf(!isRoot || process.platform !== 'linux')(
  'on a full disk nothing is changed and nothing is left, and the sentence says what to do',
  async () => {
    await mkdir(dist);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', dist]);
    try {
      await publish({ 'index.html': 'old' });
      const large = 'x'.repeat(400_000);
      const refused = publish({
        'a.html': large,
        'b.html': large,
        'c.html': large,
        'index.html': 'new',
      });
      expect(await problemsOf(refused)).toEqual([
        expect.stringMatching(
          /c\.html cannot be written: the disk is full\. Free some space and publish again\. Nothing was changed\.$/,
        ),
      ]);
      expect(await contentsOf(dist)).toEqual({ 'index.html': 'old' });
      expect(await readdir(dist)).toEqual(['index.html']);
      await publish({ 'a.html': large, 'index.html': 'new' });
      expect(Object.keys(await contentsOf(dist))).toEqual(['a.html', 'index.html']);
    } finally {
      execFileSync('umount', [dist]);
    }
  },
);
