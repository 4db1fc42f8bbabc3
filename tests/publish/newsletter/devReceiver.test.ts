import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'vite';
import { expect, test } from 'vitest';
import { devReceiver } from '../../../src/publish/newsletter/devReceiver.ts';
import { asJson, jsonType, post } from '../../support/newsletterService.ts';

test('the development server takes sign-ups and serves nobody the file', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'newsletter-'));
  await writeFile(join(folder, 'index.html'), '<p>the app</p>');
  const server = await createServer({
    configFile: false,
    root: folder,
    logLevel: 'silent',
    server: { port: 0, host: '127.0.0.1', watch: null },
    optimizeDeps: { noDiscovery: true },
    plugins: [devReceiver()],
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
