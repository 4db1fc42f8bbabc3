import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headerFiles } from '../../../src/publish/headers/formats.ts';
import { headerRules, headersOf } from '../../../src/publish/headers/rules.ts';
import { headerSettings } from '../../../src/publish/headers/settings.ts';
import { isNginxInstalled, startNginx } from '../../support/nginx.ts';

const rules = headerRules(headerSettings({}), ["'sha256-abc='"]);

describe.skipIf(!isNginxInstalled)('nginx, with headers.nginx.conf included,', () => {
  let folder = '';
  let nginx: Awaited<ReturnType<typeof startNginx>>;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'headers-'));
    // Its workers may be somebody else.
    await chmod(folder, 0o755);
    const files = ['index.html', '404.html', 'galleries/a.html', 'embed/a.html', 'embed.js'];
    for (const file of [...files, 'assets/a.js', 'content/photos/a/b.jpg']) await write(file, file);
    for (const { name, content } of headerFiles(rules)) await write(name, content);
    nginx = await startNginx(folder);
  });

  afterAll(async () => {
    await nginx.stop();
    await rm(folder, { recursive: true });
  });

  async function write(file: string, content: string) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), content);
  }

  test.each([
    ['/', '/'],
    ['/galleries/a', '/galleries/a'],
    ['/embed/a', '/embed/a'],
    ['/embed.js', '/embed.js'],
    ['/assets/a.js', '/assets/a.js'],
    ['/content/photos/a/b.jpg', '/content/photos/a/b.jpg'],
    ['/nowhere', '/404.html'],
    ['/assets/gone.js', '/404.html'],
  ])('answers %s with the headers of %s, and no others of ours', async (asked, meant) => {
    const { headers } = await fetch(nginx.origin + asked);
    const expected = headersOf(rules, meant);
    for (const name of new Set(rules.flatMap((rule) => Object.keys(rule.headers)))) {
      // How long a failure is kept is not said.
      const isSaid = meant !== '/404.html' || name !== 'Cache-Control';
      expect(headers.get(name), name).toBe((isSaid && expected[name]) || null);
    }
  });
});
