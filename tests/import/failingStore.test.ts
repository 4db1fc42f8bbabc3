import { chmod, cp, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importFolder } from '../../src/import/importFolder.ts';
import { writeTemporary } from '../../src/import/store/atomicWrite.ts';
import { ContentStore } from '../../src/import/store/contentStore.ts';
import { replaceDocuments } from '../../src/import/store/replaceDocuments.ts';
import { desk, hashes, problemsOf } from '../support/importing.ts';
import { jpeg } from '../support/pictures.ts';

/** A store on a disk that has room for only a few more files. */
class FillingDisk extends ContentStore {
  room: number;

  constructor(root: string, room: number) {
    super(root);
    this.room = room;
  }

  protected override async write(path: string, content: string | Uint8Array) {
    if (this.room === 0) throw systemError('ENOSPC');
    this.room -= 1;
    return super.write(path, content);
  }
}

test('Whenever the disk becomes full, the store is unchanged, and the message says why', async () => {
  const { write, import: run, path, into, snapshot } = await desk();
  await write('old/g', { 'a.jpg': jpeg(), 'b.jpg': jpeg() });
  await write('new/g', {
    'a.jpg': jpeg({ colour: '#a03020' }),
    'c.jpg': jpeg({ width: 300 }),
    'd.jpg': jpeg({ width: 310 }),
  });
  await run('old/g');
  const before = await snapshot();
  const options = { folder: path('new/g'), into, isReplacing: true };
  const enough = new FillingDisk(path('elsewhere'), 100);
  await cp(into, enough.root, { recursive: true });
  await importFolder(options, { store: enough });
  const needed = 100 - enough.room;
  expect(needed).toBeGreaterThan(8);

  for (let room = 0; room < needed; room += 1) {
    const [sentence] = await problemsOf(
      importFolder(options, { store: new FillingDisk(into, room) }),
    );
    expect(sentence).toMatch(
      /^\S+\.(avif|jpg|json) in the content store cannot be written: the disk is full\.$/,
    );
    expect(await snapshot()).toEqual(before);
  }

  await importFolder(options, { store: new FillingDisk(into, needed) });
  expect(await hashes(into)).toEqual(await hashes(enough.root));
});

test('A store that cannot be created or used is refused with the reason', async () => {
  const { write, import: run, path } = await desk();
  await write('g', { 'a.jpg': jpeg() });
  await write('.', { file: 'not a folder' });
  expect(await problemsOf(run('g', { into: path('file') }))).toEqual([
    `The content store ${path('file')} cannot be used: a file of that name exists.`,
  ]);
  expect(await problemsOf(run('g', { into: path('file'), isDryRun: true }))).toEqual([
    `The content store ${path('file')} cannot be used: a file of that name exists.`,
  ]);
  expect(await problemsOf(run('g', { into: path('file/store') }))).toEqual([
    `The content store ${path('file/store')} cannot be used: part of its path is not a folder.`,
  ]);
});

test.skipIf(process.getuid?.() === 0)('A store without write permission is refused', async () => {
  const { write, import: run, into } = await desk();
  await write('g', { 'a.jpg': jpeg() });
  await mkdir(into, { mode: 0o555 });
  expect(await problemsOf(run('g'))).toEqual([
    `The content store ${into} cannot be used: permission denied.`,
  ]);
  await chmod(into, 0o755);
});

test('If a document cannot be renamed, those before it are restored', async () => {
  const { write, path } = await desk();
  await write('store', { '1.json': 'old', '3.json/in-the-way.txt': '' });
  const documents = [];
  for (const src of ['1.json', '2.json', '3.json']) {
    const before = src === '1.json' ? 'old' : undefined;
    const written = await writeTemporary(path(`store/${src}`), 'new');
    documents.push({ ...written, src, before });
  }
  expect(replaceDocuments(documents)?.document).toBe(documents[2]);
  expect(await readFile(path('store/1.json'), 'utf8')).toBe('old');
  expect(Object.keys(await hashes(path('store')))).toEqual([
    '.3.json.PID.tmp'.replace('PID', String(process.pid)),
    '1.json',
    join('3.json', 'in-the-way.txt'),
  ]);
});

function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: write`), { code, syscall: 'write' });
}
