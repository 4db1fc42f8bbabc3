import { request as httpRequest } from 'node:http';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { embeddedLists } from '../../../src/publish/newsletter/lists.ts';
import {
  form,
  type NewsletterService,
  startNewsletterService,
} from '../../support/newsletterService.ts';

const [report] = embeddedLists.map((list) => list.uuid) as [string];

let service: NewsletterService;

beforeEach(async () => {
  service = await startNewsletterService();
});

afterEach(() => service.remove());

describe('rubbish is refused with a status and a message, and nothing is written', () => {
  const json = { 'content-type': 'application/json' };
  const valid = { email: 'ann@example.com', list_uuids: [report] };

  test.each<[string, number, unknown]>([
    ['no address', 400, { list_uuids: [report] }],
    ['half an address', 400, { ...valid, email: 'ann@' }],
    ['an address without a dot in its domain', 400, { ...valid, email: 'ann@example' }],
    ['an address of several lines', 400, { ...valid, email: 'ann@example.com\nbcc:x@y.org' }],
    ['an address longer than 254 characters', 400, { ...valid, email: `${'a'.repeat(250)}@b.org` }],
    ['an address that is an object', 400, { ...valid, email: { toString: 'x' } }],
    ['a name with a control character', 400, { ...valid, name: 'Ann\u0007' }],
    ['a name of two lines to some programs', 400, { ...valid, name: 'Ann\u2028Bcc: x@y.org' }],
    ['an address that a spreadsheet computes', 400, { ...valid, email: '=1+1@example.com' }],
    ['a name that a spreadsheet computes', 400, { ...valid, name: ' =HYPERLINK("http://x.y")' }],
    ['such a name in wide letters', 400, { ...valid, name: '＝1+1' }],
    ['no list', 400, { ...valid, list_uuids: [] }],
    ['a list that is no UUID', 400, { ...valid, list_uuids: ['1'] }],
    ['an unknown list', 400, { ...valid, list_uuids: ['00000000-0000-4000-8000-000000000000'] }],
    ['too many lists', 400, { ...valid, list_uuids: Array(21).fill(report) }],
    ['a list in place of an object', 400, [valid]],
    ['nothing', 400, null],
    ['more than 8 kB', 413, { ...valid, name: 'a'.repeat(9000) }],
    ['much more than 8 kB', 413, { ...valid, name: 'a'.repeat(2_000_000) }],
  ])('%s', async (_, status, body) => {
    await expectRefusal(
      await service.post('/api/public/subscription', JSON.stringify(body), json),
      status,
    );
  });

  test.each<[string, string, Record<string, string>]>([
    ['another type', '<email/>', { 'content-type': 'text/xml' }],
    ['no type', 'x', {}],
    ['the name of an inherited property for a type', 'x', { 'content-type': '__proto__' }],
    ['a compressed body', '{}', { ...json, 'content-encoding': 'gzip' }],
  ])('%s', async (_, body, headers) => {
    await expectRefusal(await service.post('/api/public/subscription', body, headers), 415);
  });

  test.each<[string, Record<string, string>]>([
    ['as the browser says', { 'sec-fetch-site': 'cross-site' }],
    ['by its origin', { origin: 'https://attacker.example' }],
    ['that has no origin', { origin: 'null' }],
  ])('someone else’s page, %s', async (_, said) => {
    const headers = { ...json, ...said };
    await expectRefusal(
      await service.post('/api/public/subscription', JSON.stringify(valid), headers),
      403,
    );
  });

  test.each([
    ['broken JSON', '{"email":'],
    ['JSON nested without end', '['.repeat(8000)],
    ['bytes that are not UTF-8', Buffer.from([0x22, 0xff, 0xfe, 0x22])],
  ])('%s', async (_, body) => {
    await expectRefusal(await service.post('/api/public/subscription', body, json), 400);
  });

  test.each(['GET', 'PUT', 'DELETE', 'OPTIONS'])('the method %s', async (method) => {
    const response = await fetch(`${service.origin}/api/public/subscription`, { method });
    expect(response.headers.get('allow')).toBe('POST');
    await expectRefusal(response, 405);
  });

  test('a sender who hangs up halfway', async () => {
    const half = httpRequest(`${service.origin}/api/public/subscription`, {
      method: 'POST',
      headers: { ...json, 'content-length': 1000 },
    });
    half.on('error', () => {
      // Hanging up is what this test does.
    });
    half.write('{"email":"ann@exam');
    await new Promise((resolve) => setTimeout(resolve, 50));
    half.destroy();
    expect((await service.signUp('bob@example.com')).status).toBe(200);
    expect(await service.records()).toMatchObject([{ email: 'bob@example.com' }]);
    expect(service.log).toEqual([]);
  });

  test('whatever it is sent, it answers in its own terms and keeps a readable file', async () => {
    const types = fc.constantFrom('application/json', 'application/x-www-form-urlencoded');
    const hostile = fc.oneof(
      fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
      fc.json().map((text) => Buffer.from(text)),
      fc
        .record({
          email: fc.oneof(fc.emailAddress(), fc.string({ unit: 'binary' }), fc.anything()),
          name: fc.oneof(fc.string({ unit: 'binary' }), fc.constant('\u2028"}\n{')),
          list_uuids: fc.constant([report]),
        })
        .map((subscription) => Buffer.from(JSON.stringify(subscription))),
      fc
        .record({ email: fc.emailAddress(), name: fc.string({ unit: 'binary' }) })
        .map((fields) => Buffer.from(form(fields).toString())),
    );
    await fc.assert(
      fc.asyncProperty(hostile, types, async (body, type) => {
        const response = await service.post('/api/public/subscription', body, {
          'content-type': type,
        });
        const answer = await response.json();
        expect(answer).toHaveProperty(response.status === 200 ? 'data.has_optin' : 'message');
        expect([200, 400]).toContain(response.status);
      }),
      { numRuns: 300 },
    );
    for (const record of await service.records()) expect(record.email).toMatch(/^[^\s@]+@[^\s@]+$/);
    expect(service.log).toEqual([]);
  }, 30_000);

  async function expectRefusal(response: Response, status: number) {
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({ message: expect.stringMatching(/\.$/) });
    expect(await service.text()).toBe('');
    expect(service.log).toEqual([]);
  }
});
