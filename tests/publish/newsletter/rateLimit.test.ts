import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { RateLimiter, senderAt } from '../../../src/publish/newsletter/rateLimit.ts';
import { startNewsletterService } from '../../support/newsletterService.ts';

const limit = { spanSeconds: 600, each: 2, all: 3 };

async function serviceWith(options: Parameters<typeof startNewsletterService>[0]) {
  const service = await startNewsletterService(options);
  onTestFinished(() => service.remove());
  return service;
}

test('a sender has room for some attempts, and again when the span is over', () => {
  let now = 0;
  const limiter = new RateLimiter(limit, () => now);
  expect([limiter.take('a'), limiter.take('a')]).toEqual([0, 0]);
  now = 1000;
  expect(limiter.take('a')).toBe(599);
  expect(limiter.take('b')).toBe(0);
  now = 600_000;
  expect(limiter.take('a')).toBe(0);
});

test('all together have room for some, however many they are', () => {
  const limiter = new RateLimiter(limit, () => 0);
  const waits = ['a', 'b', 'c', 'd', 'e'].map((sender) => limiter.take(sender));
  expect(waits).toEqual([0, 0, 0, 600, 600]);
});

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8:1:2::6', '2001:db8:1:2'],
  ['2001:db8::6', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  [undefined, ''],
])('%s is the sender %s', (address, sender) => {
  expect(senderAt(address)).toBe(sender);
});

test('too many sign-ups are refused in a sentence, with the time to try again, and not written', async () => {
  const service = await serviceWith({ limit });
  for (const name of ['ann', 'bob'])
    expect((await service.signUp(`${name}@example.com`)).status).toBe(200);
  const refused = await service.signUp('cat@example.com');
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(590);
  expect(await refused.json()).toEqual({
    message: 'There have been too many sign-ups. Try again in 10 minutes.',
  });
  const form = await service.sendForm({ email: 'dan@example.com' }, '/');
  expect(form.status).toBe(429);
  expect(await form.text()).toContain('Try again in 10 minutes.');
  expect(await service.records()).toHaveLength(2);
});

test('rubbish counts as well as sign-ups', async () => {
  const service = await serviceWith({ limit });
  const statuses: number[] = [];
  for (let count = 0; count < 3; count += 1)
    statuses.push((await service.post('/api/public/subscription', 'rubbish')).status);
  expect(statuses).toEqual([415, 415, 429]);
});

test('a sender who is slow on purpose is told so and let go', async () => {
  const service = await serviceWith({ timeoutMs: 100 });
  const { hostname, port } = new URL(service.origin);
  const slow = connect(Number(port), hostname);
  slow.write(
    'POST /api/public/subscription HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{',
  );
  const drip = setInterval(() => slow.writable && slow.write(' '), 20);
  onTestFinished(() => clearInterval(drip));
  const answer = await text(slow);
  expect(answer).toMatch(/^HTTP\/1\.1 408 /);
  expect(answer).toContain('The sign-up took too long to arrive.');
  expect((await service.signUp('ann@example.com')).status).toBe(200);
});
