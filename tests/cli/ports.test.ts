import { createServer, type Server } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { listen, type Place, portOf } from '../../src/cli/listen.ts';

const host = '127.0.0.1';

async function listening(place: Place, onTaken?: 'fail' | 'next'): Promise<Server> {
  const server = createServer();
  onTestFinished(() => void server.close());
  await listen(server, place, onTaken);
  return server;
}

test('where a port is taken, the refusal names one that is free', async () => {
  const taken = portOf(await listening({ host, port: 0 }));
  const refusal = await listening({ host, port: taken }).catch((error) => error);
  expect(refusal.message).toMatch(
    new RegExp(`^Port ${taken} is in use\\. Port \\d+ is free: run this again with PORT=\\d+\\.$`),
  );
  const [, free] = /PORT=(\d+)/.exec(refusal.message) ?? [];
  expect(portOf(await listening({ host, port: Number(free) }))).toBe(Number(free));
});

test('where another port will do, the next free one is taken', async () => {
  const first = portOf(await listening({ host, port: 0 }));
  const second = portOf(await listening({ host, port: first }, 'next'));
  const third = portOf(await listening({ host, port: first }, 'next'));
  expect(second).toBeGreaterThan(first);
  expect(third).toBeGreaterThan(second);
});

test('a name that is not of this machine is refused with a sentence', async () => {
  await expect(listening({ host: '192.0.2.1', port: 0 })).rejects.toThrow(
    '“192.0.2.1” is not a name or address of this machine.',
  );
});
