import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { headerFiles } from '../../../src/publish/headers/formats.ts';
import { headerRules, headersOf } from '../../../src/publish/headers/rules.ts';
import { headerSettings } from '../../../src/publish/headers/settings.ts';

const rules = headerRules(headerSettings({}), ["'sha256-abc='"]);

// Debian keeps it out of the path of those who do not administer.
const env = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/usr/local/sbin` };
const isInstalled = spawnSync('nginx', ['-v'], { env }).status === 0;

describe.skipIf(!isInstalled)('nginx, with headers.nginx.conf included,', () => {
  let folder = '';
  let origin = '';
  let nginx: ChildProcess;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'headers-'));
    // Its workers may be somebody else.
    await chmod(folder, 0o755);
    const files = ['index.html', '404.html', 'galleries/a.html', 'embed/a.html', 'embed.js'];
    for (const file of [...files, 'assets/a.js', 'content/photos/a/b.jpg']) await write(file, file);
    for (const { name, content } of headerFiles(rules)) await write(name, content);
    const port = await freePort();
    await write('nginx.conf', configuration(folder, port));
    origin = `http://127.0.0.1:${port}`;
    nginx = spawn('nginx', ['-p', folder, '-e', 'stderr', '-c', join(folder, 'nginx.conf')], {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    await vi.waitFor(() => fetch(origin), { timeout: 5000 });
  });

  afterAll(async () => {
    nginx.kill();
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
    const { headers } = await fetch(origin + asked);
    const expected = headersOf(rules, meant);
    for (const name of new Set(rules.flatMap((rule) => Object.keys(rule.headers)))) {
      // How long a failure is kept is not said.
      const isSaid = meant !== '/404.html' || name !== 'Cache-Control';
      expect(headers.get(name), name).toBe((isSaid && expected[name]) || null);
    }
  });
});

function configuration(folder: string, port: number): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `daemon off;
pid ${folder}/nginx.pid;
events {}
http {
  access_log off;
  ${temporary.map((name) => `${name}_temp_path ${folder}/temporary;`).join(' ')}
  include ${folder}/headers.nginx.conf;
  server {
    listen 127.0.0.1:${port};
    root ${folder};
    error_page 404 /404.html;
    location / { try_files $uri $uri.html $uri/ =404; }
  }
}
`;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  if (typeof address !== 'object' || !address) throw new Error('There is no free port.');
  return address.port;
}
