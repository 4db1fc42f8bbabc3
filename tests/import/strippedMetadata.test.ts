import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { embedded, embeddedRights } from '../support/embedded.ts';
import { desk } from '../support/importing.ts';
import { telltaleJpeg, telltales } from '../support/telltale.ts';

test('No byte of a source’s metadata is in any published file', async () => {
  const source = await telltaleJpeg();
  for (const telltale of telltales) expect(source.includes(telltale), `${telltale}`).toBe(true);
  const { exif, gps, iptc, xmp } = embedded(source);
  expect([exif, gps, iptc, xmp]).not.toContain(undefined);

  const { write, import: run, into } = await desk();
  await write('g', { 'a.jpg': source });
  await run('g');
  const files = await readdir(`${into}/photos/g`);
  expect(files).toHaveLength(2);
  for (const name of files) {
    const file = await readFile(`${into}/photos/g/${name}`);
    for (const telltale of telltales) expect(file.includes(telltale), `${telltale}`).toBe(false);
    const { exif, gps, iptc, icc } = embedded(file);
    expect({ exif, gps, iptc, icc }).toEqual({});
  }
});

test('Every file contains the rights shown on the page, and changed rights give new files', async () => {
  const { write, import: run, gallery, bytes } = await desk();
  const credited = (credit: string) => `slides:
  - file: a.jpg
    credit: ${credit}
    creator: A. Person
    copyright: © Agency
    licenseUrl: https://example.org/licence`;
  await write('g', { 'a.jpg': telltaleJpeg(), 'gallery.yaml': credited('A & B/Agency') });
  await run('g');
  const [slide] = (await gallery('g')).slides;
  const files = slide?.sources.flatMap(({ srcset }) => srcset.map(({ src }) => src)) ?? [];
  expect(files).toHaveLength(2);
  for (const src of files) {
    expect(embeddedRights(await bytes(src))).toEqual({
      creator: 'A. Person',
      credit: 'A & B/Agency',
      copyright: '© Agency',
      licenseUrl: 'https://example.org/licence',
    });
  }

  await write('g', { 'gallery.yaml': credited('Agency') });
  await run('g');
  const [corrected] = (await gallery('g')).slides;
  const [source] = corrected?.sources ?? [];
  expect(files).not.toContain(source?.srcset[0]?.src);
  expect(embeddedRights(await bytes(source?.srcset[0]?.src ?? ''))).toMatchObject({
    credit: 'Agency',
  });
});
