import { expect, it } from 'vitest';
import { headerFiles } from '../../src/publish/headers/formats.ts';
import { redirectFiles } from '../../src/publish/redirects.ts';
import { codeIn, tableIn, textOf } from './documents.ts';

const path = 'src/publish/README.md';

it('the guide to publishing lists every file of headers', () => {
  const listed = tableIn(path, 'file in `dist/`', 0).map(([name]) => name);
  expect(listed).toEqual(headerFiles([]).map(({ name }) => name));
});

it('the guide to publishing lists every file of redirects', () => {
  const listed = tableIn(path, 'file in `dist/`', 1).map(([name]) => name);
  const perGallery = '.htaccess in the folder of each gallery';
  expect(listed.filter((name) => name !== perGallery)).toEqual(
    redirectFiles([], '/').map(({ name }) => name),
  );
});

it('every file of nginx that the guide includes is one that the build writes', () => {
  const [, block = ''] = /```nginx\n([\s\S]*?)```/.exec(textOf('src/publish/DEPLOYING.md')) ?? [];
  const included = [...block.matchAll(/include \/srv\/photos\/(.+);/g)].map(([, name]) => name);
  const written = [...headerFiles([]), ...redirectFiles([], '/')].map(({ name }) => name);
  expect(included).toHaveLength(2);
  for (const name of included) expect(written).toContain(name);
  for (const name of included) expect(codeIn(textOf(path))).toContain(name);
});
