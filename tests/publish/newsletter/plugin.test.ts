import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, loadEnv } from 'vite';
import { expect, onTestFinished, test, vi } from 'vitest';
import { embeddedLists } from '../../../src/publish/newsletter/lists.ts';
import { newsletterReceiver } from '../../../src/publish/newsletter/plugin.ts';
import { asJson, jsonType, post } from '../../support/newsletterService.ts';

const report = embeddedLists[0]?.uuid;

test('the development server takes sign-ups and serves nobody the file', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'newsletter-'));
  await writeFile(join(folder, 'index.html'), '<p>the app</p>');
  const server = await createServer({
    configFile: false,
    root: folder,
    logLevel: 'silent',
    server: { port: 0, host: '127.0.0.1', watch: null },
    optimizeDeps: { noDiscovery: true },
    plugins: [newsletterReceiver()],
  });
  try {
    await server.listen();
    const origin = server.resolvedUrls?.local[0]?.replace(/\/$/, '') ?? '';
    const body = asJson('ann@example.com');
    expect((await post(`${origin}/api/public/subscription`, body, jsonType)).status).toBe(200);
    expect(await readFile(join(folder, '.data/subscribers.jsonl'), 'utf8')).toContain('ann@');
    for (const path of [
      '/.data/subscribers.jsonl',
      '/.data/subscribers.jsonl?raw',
      '/.data/subscribers.jsonl?import&raw',
      '/.data/subscribers.jsonl?url&inline',
      '/%2edata/subscribers.jsonl',
      '/.DATA/subscribers.jsonl',
      '/x/..%2f.data/subscribers.jsonl',
      `/@fs${folder}/.data/subscribers.jsonl`,
      `/@fs${folder}/.data/subscribers.jsonl?raw`,
    ]) {
      expect(await (await fetch(origin + path)).text(), path).not.toContain('ann@');
    }
  } finally {
    await server.close();
    await rm(folder, { recursive: true });
  }
});

test.each(['subscribers.jsonl', 'dist/subscribers.jsonl', 'public/s.jsonl', 'src/../s.jsonl'])(
  'a file that everyone could download is refused: %s',
  async (file) => {
    vi.stubEnv('SUBSCRIBERS_FILE', file);
    onTestFinished(() => void vi.unstubAllEnvs());
    const starting = createServer({
      configFile: false,
      logLevel: 'silent',
      server: { watch: null, middlewareMode: true },
      optimizeDeps: { noDiscovery: true },
      plugins: [newsletterReceiver()],
    });
    await expect(starting).rejects.toThrow(/SUBSCRIBERS_FILE is .* which everyone could download/);
  },
);

test.each(['development', 'receiver'])('the mode %s signs up for a list on offer', (mode) => {
  const env = loadEnv(mode, process.cwd());
  expect(env.VITE_NEWSLETTER_URL).toBe('/api/public/subscription');
  expect(env.VITE_NEWSLETTER_LISTS).toBe(report);
});

test('a plain build knows no endpoint', () => {
  expect(loadEnv('production', process.cwd())).not.toHaveProperty('VITE_NEWSLETTER_URL');
});
