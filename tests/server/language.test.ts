import { expect, test } from 'vitest';
import { demonstration } from '../fixtures/demonstration.ts';
import { siteOf } from '../support/servedSite.ts';

test('the very first page is in the language of the site', async () => {
  const documents = demonstration as Record<string, unknown>;
  const site = siteOf({ documents, settings: { lang: 'ko' } });
  const html = await (await site.get('/embed/harbour')).text();
  expect(html).toMatch(/<html lang="ko"/);
  expect(await (await site.get('/')).text()).toMatch(/<html lang="ko"/);
});
