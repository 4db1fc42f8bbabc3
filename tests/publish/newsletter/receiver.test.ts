import { stat } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { embeddedLists } from '../../../src/publish/newsletter/lists.ts';
import {
  form,
  type NewsletterService,
  startNewsletterService,
} from '../../support/newsletterService.ts';

const [report, week] = embeddedLists.map((list) => list.uuid) as [string, string];

let service: NewsletterService;

beforeEach(async () => {
  service = await startNewsletterService();
});

afterEach(() => service.remove());

describe('signing up', () => {
  test('an address is on the disk when the answer comes, and the answer is Listmonk’s', async () => {
    const response = await service.signUp('Ann@Example.com ');
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ data: { has_optin: false } });
    expect(await service.records()).toMatchObject([
      { email: 'ann@example.com', list_uuids: [report] },
    ]);
  });

  test('an address is taken from the site’s own page, whichever way the browser says so', async () => {
    const own = { origin: service.origin };
    const behindProxy = { origin: 'https://news.example', 'sec-fetch-site': 'same-origin' };
    for (const said of [own, behindProxy]) {
      const headers = { 'content-type': 'application/json', ...said };
      const body = JSON.stringify({ email: 'ann@example.com', list_uuids: [report] });
      const response = await service.post('/api/public/subscription', body, headers);
      expect(response.status).toBe(200);
    }
  });

  test('a second sign-up is answered like the first, says so, and is not written again', async () => {
    await service.signUp('ann@example.com');
    const response = await service.signUp('ANN@example.com');
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ data: { has_optin: false, already_subscribed: true } });
    expect(await service.records()).toHaveLength(1);
  });

  test('a sign-up for one more list is a sign-up', async () => {
    await service.signUp('ann@example.com', [report]);
    const response = await service.signUp('ann@example.com', [report, week]);
    expect(await response.json()).toEqual({ data: { has_optin: false } });
    expect(await service.records()).toHaveLength(2);
  });

  test('a form is taken as Listmonk takes it, with its lists in fields named "l"', async () => {
    const body = new URLSearchParams({ email: 'ann@example.com', name: 'Ann', l: report });
    const response = await service.post('/api/public/subscription', body);
    expect(await response.json()).toEqual({ data: { has_optin: false } });
    expect(await service.records()).toMatchObject([{ email: 'ann@example.com', name: 'Ann' }]);
  });

  test('many at once are all kept, each on a line of its own, and each address once', async () => {
    const addresses = Array.from({ length: 40 }, (_, index) => `reader${index % 20}@example.com`);
    const answers = await Promise.all(addresses.map((email) => service.signUp(email)));
    expect(answers.map((answer) => answer.status)).toEqual(addresses.map(() => 200));
    const kept = (await service.records()).map((record) => record.email);
    expect(kept).toHaveLength(20);
    expect(new Set(kept)).toEqual(new Set(addresses));
  });

  test('the lists on offer are told by UUID and name', async () => {
    const response = await fetch(`${service.origin}/api/public/lists`);
    expect(await response.json()).toContainEqual({ uuid: report, name: 'Finance Report' });
  });

  test('other addresses are none of its business', async () => {
    for (const path of ['/', '/api/public', '/api/public/subscription/', '//', '/constructor']) {
      expect((await fetch(service.origin + path)).status, path).toBe(404);
    }
  });

  test.skipIf(process.platform === 'win32')('only the owner may read the file', async () => {
    await service.signUp('ann@example.com');
    expect((await stat(service.file)).mode & 0o777).toBe(0o600);
  });
});

describe('without scripts', () => {
  test('the form is answered by a page that leads back to where it was', async () => {
    const response = await service.sendForm({ email: 'ann@example.com' }, '/articles/minerals');
    expect(response.status).toBe(200);
    const html = await response.text();
    expect(html).toContain('You are signed up.');
    expect(html).toContain('href="/articles/minerals"');
    expect(await service.records()).toHaveLength(1);
  });

  test('a wrong address is answered by a page that says so', async () => {
    const response = await service.sendForm({ email: 'ann' }, '/articles/minerals');
    expect(response.status).toBe(400);
    expect(await response.text()).toContain(
      'Enter a full email address, such as name@example.com.',
    );
  });

  test('the way back stays on this site and carries no markup', async () => {
    const fetched = async (referer: string) =>
      (
        await service.post('/subscription/form', form({ email: 'ann@example.com' }), { referer })
      ).text();
    expect(await fetched('https://elsewhere.example/page')).toContain('<a href="/">');
    expect(await fetched(`${service.origin}//elsewhere.example/`)).toContain(
      '<a href="/elsewhere.example/">',
    );
    expect(await fetched('javascript:alert(1)')).toContain('<a href="/">');
    expect(await fetched(`${service.origin}/"'><b>`)).not.toContain('<b>');
  });

  test('the page of all newsletters has a form for each of them', async () => {
    const html = await (await fetch(`${service.origin}/subscription/form`)).text();
    expect(html).toContain('Finance Report');
    expect(html).toContain(`value="${week}"`);
  });

  test('a robot that fills in the hidden field is sent away', async () => {
    const response = await service.sendForm({ email: 'bot@example.com', nonce: 'x' }, '/');
    expect(response.status).toBe(400);
    expect(await service.text()).toBe('');
  });
});
