import { expect, test } from 'vitest';
import { withLines } from '../../support/galleryYaml.ts';
import { desk, problemsOf } from '../../support/importing.ts';
import { jpeg } from '../../support/pictures.ts';

const plain = await jpeg();

test.each<[kind: string, content: string | Buffer, sentence: string]>([
  ['UTF-16', utf16(withLines('alt: x')), ' is saved as UTF-16; save it as UTF-8.'],
  [
    'UTF-16 without a byte order mark',
    utf16(withLines('alt: x')).subarray(2),
    ' is saved as UTF-16; save it as UTF-8.',
  ],
  [
    'Latin-1',
    Buffer.from(withLines('alt: x', 'caption: Überschwemmung in Köln'), 'latin1'),
    ':5: “caption: Überschwemmung in Köln” is not UTF-8; save the file as UTF-8.',
  ],
  [
    'rich text',
    '{\\rtf1\\ansi title: Flow}',
    ' is an RTF document; save it as plain text in UTF-8.',
  ],
])('A gallery.yaml in %s is refused with advice', async (_, content, sentence) => {
  const { write, import: run, snapshot } = await desk();
  await write('g', { 'p3.jpg': plain, 'gallery.yaml': content });
  expect(await problemsOf(run('g'))).toEqual([`gallery.yaml${sentence}`]);
  expect(await snapshot()).toEqual({});
});

test('A byte order mark, other line ends and comments are accepted', async () => {
  const { write, import: run, gallery } = await desk();
  const yaml =
    '\ufeff# Ours\ntitle: "Flow" # for now\nslides:\n  - file: p3.jpg\n    download: yes # agreed\n    caption: |\n      One: #1\n\n      “Two”\n';
  for (const lineEnd of ['\n', '\r\n', '\r']) {
    await write('g', { 'p3.jpg': plain, 'gallery.yaml': yaml.replaceAll('\n', lineEnd) });
    await run('g');
    const { title, slides } = await gallery('g');
    expect(title).toBe('Flow');
    expect(slides[0]).toMatchObject({ caption: 'One: #1\n\n“Two”', download: true });
  }
});

function utf16(text: string): Buffer {
  return Buffer.from(`\ufeff${text}`, 'utf16le');
}
