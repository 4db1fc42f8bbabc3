import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { initGallery } from '../../src/import/initGallery.ts';
import type { ProgressEvent } from '../../src/import/report.ts';
import { embeddedRights } from '../support/embedded.ts';
import { desk, problemsOf } from '../support/importing.ts';
import { simple, withXmp, xmpPacket } from '../support/photoMetadata.ts';
import { jpeg } from '../support/pictures.ts';

const plain = await jpeg();
const property = (text: string) => simple('Iptc4xmpExt:DigitalSourceType', text);
const made = withXmp(
  plain,
  property('https://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia/'),
);

test('A picture made with AI is imported, and its document and published files say so', async () => {
  const { write, import: run, gallery, bytes } = await desk();
  await write('g', { 'a.jpg': made });
  const [report] = (await run('g')).galleries;
  expect(report?.refused).toEqual([]);
  expect(report?.slides[0]?.warnings).toContain(
    'was made by artificial intelligence (digital source type trainedAlgorithmicMedia)',
  );
  const [slide] = (await gallery('g')).slides;
  expect(slide?.digitalSource).toBe('trainedAlgorithmicMedia');
  for (const { srcset } of slide?.sources ?? []) {
    for (const { src } of srcset) {
      expect(embeddedRights(await bytes(src))).toEqual({
        digitalSource: 'trainedAlgorithmicMedia',
      });
    }
  }
});

test('gallery.yaml overrides the digital source of a file, and its gallery-wide value applies to pictures without one', async () => {
  const { write, import: run, gallery } = await desk();
  const yaml = `digitalSource: http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia
slides:
  - file: a.jpg
  - file: b.jpg
    digitalSource: digsrctype:compositeWithTrainedAlgorithmicMedia
  - file: c.jpg
    digitalSource: none
  - file: d.jpg
  - file: e.jpg`;
  await write('g', {
    'gallery.yaml': yaml,
    'a.jpg': made,
    'b.jpg': made,
    'c.jpg': made,
    'd.jpg': plain,
    'e.jpg': plain,
    'e.xmp': xmpPacket(property('digitalCapture')),
  });
  await run('g');
  expect((await gallery('g')).slides.map(({ digitalSource }) => digitalSource)).toEqual([
    'trainedAlgorithmicMedia',
    'compositeWithTrainedAlgorithmicMedia',
    undefined,
    'algorithmicMedia',
    'digitalCapture',
  ]);
});

test('An unknown digital source type is refused in gallery.yaml and ignored in a file', async () => {
  const { write, import: run, gallery } = await desk();
  await write('g', { 'a.jpg': withXmp(plain, property('a photograph')) });
  const events: ProgressEvent[] = [];
  await run('g', { isVerbose: true }, events);
  expect(events).toContainEqual({
    kind: 'note',
    text: 'a.jpg: digitalSource from XMP Iptc4xmpExt:DigitalSourceType, not published.',
  });
  expect((await gallery('g')).slides[0]).not.toHaveProperty('digitalSource');
  await write('g', { 'gallery.yaml': 'slides:\n  - file: a.jpg\n    digitalSource: a photograph' });
  const [problem] = await problemsOf(run('g'));
  expect(problem).toMatch(
    /^gallery\.yaml:3: .*digitalSource.*a term of IPTC such as digitalCapture/,
  );
});

test('--init copies the digital source from the files', async () => {
  const { write, path } = await desk();
  await write('g', { 'a.jpg': made });
  await initGallery({ folder: path('g'), into: path('store') }, () => {});
  expect(await readFile(path('g/gallery.yaml'), 'utf8')).toContain(
    'digitalSource: trainedAlgorithmicMedia',
  );
});
