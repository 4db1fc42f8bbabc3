import { expect, test } from 'vitest';
import {
  contentPolicy,
  embedPolicy,
  sitePolicy,
  withoutFraming,
} from '../../../src/server/headers/contentPolicy.ts';
import { inlineScriptHashes } from '../../../src/server/headers/inlineScripts.ts';
import { headerSettings } from '../../../src/server/headers/settings.ts';
import { settingsOf } from '../../support/settings.ts';

/** A policy's directives by name. */
function directives(policy: string): Record<string, string> {
  return Object.fromEntries(
    policy.split('; ').map((directive) => {
      const [name = '', ...values] = directive.split(' ');
      return [name, values.join(' ')];
    }),
  );
}

const lists = ['5f0c6a52-6d0e-4b8e-9d0f-3c1f6f4a7b21'];
const newsletter = { service: 'https://lists.example/api/public/subscription', lists };
const headersOf = (fields: object) => headerSettings(settingsOf({ ...fields }));
const elsewhere = headersOf({
  store: 'https://store.example:8443/content/',
  media: ['https://pictures.example', 'https://*.films.example'],
  newsletter,
  url: 'https://photos.example/',
});

test('a site by itself loads from itself alone', () => {
  expect(directives(sitePolicy(headersOf({}), ["'sha256-abc='"]))).toEqual({
    'default-src': "'none'",
    'script-src': "'self' 'sha256-abc='",
    'style-src': "'self'",
    'font-src': "'self'",
    'img-src': "'self' data:",
    'media-src': "'self'",
    'connect-src': "'self'",
    'manifest-src': "'self'",
    'worker-src': "'self'",
    'frame-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'self'",
    'frame-ancestors': "'self'",
    'require-trusted-types-for': "'script'",
    'trusted-types': 'diaporama-worker',
  });
});

test('a store and a newsletter elsewhere are let in for what they are, and for no scripts', () => {
  const policy = directives(sitePolicy(elsewhere, []));
  expect(policy).toMatchObject({
    'script-src': "'self'",
    'img-src':
      "'self' data: https://store.example:8443 https://pictures.example https://*.films.example",
    'media-src':
      "'self' https://store.example:8443 https://pictures.example https://*.films.example",
    'connect-src': "'self' https://store.example:8443 https://lists.example",
    'form-action': "'self' https://lists.example",
    'upgrade-insecure-requests': '',
  });
});

test('a frame has no forms, no frames, no workers, and says nothing to the newsletter', () => {
  const policy = directives(embedPolicy(elsewhere));
  expect(policy).toMatchObject({
    'connect-src': "'self' https://store.example:8443",
    'form-action': "'none'",
    'trusted-types': 'diaporama-frame diaporama-pages',
  });
  expect(policy).not.toHaveProperty('frame-src');
  expect(policy).not.toHaveProperty('worker-src');
});

test('nothing is let in by being inline, or by being text', () => {
  for (const policy of [sitePolicy(elsewhere, []), embedPolicy(elsewhere), contentPolicy])
    expect(policy).not.toContain('unsafe');
});

test('a file of the store that is a page has neither an origin nor scripts', () => {
  expect(directives(contentPolicy)).toEqual({ 'script-src': "'none'", sandbox: '' });
});

test('a publisher names who may frame the site and who the embed', () => {
  const settings = headersOf({
    frames: { site: "'none'", embeds: 'https://a.example https://*.b.example:8443' },
  });
  expect(directives(sitePolicy(settings, []))['frame-ancestors']).toBe("'none'");
  expect(directives(embedPolicy(settings))['frame-ancestors']).toBe(
    'https://a.example https://*.b.example:8443',
  );
  expect(withoutFraming(sitePolicy(settings, []))).not.toContain('frame-ancestors');
});

test.each(['*; script-src *', 'a\nSet-Cookie: b', 'a, b', '"'])(
  'a value that would say more than who is meant is refused: %j',
  (value) => {
    for (const fields of [
      { frames: { site: value } },
      { frames: { embeds: [value] } },
      { media: [value] },
    ])
      expect(() => settingsOf(fields), JSON.stringify(fields)).toThrow();
  },
);

test.each(['//store.example/', 'ftp://store.example/', 'https://', 'javascript:x'])(
  'an address that a page cannot ask is refused: %j',
  (value) => {
    for (const fields of [{ store: value }, { newsletter: { service: value, lists } }])
      expect(() => settingsOf(fields), JSON.stringify(fields)).toThrow();
  },
);

test('a path of the site is no other origin', () => {
  const settings = headersOf({ newsletter: { service: '/api/x', lists } });
  expect(settings).toMatchObject({ store: [], newsletter: [] });
});

test('the scripts of a page are told by their hashes, its data and its files are not', async () => {
  // printf 'alert(1)' | openssl dgst -sha256 -binary | openssl base64
  const alert = "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='";
  const html = `<script>alert(1)</script><script type="module" src="/a.js"></script>
    <script type="application/json" id="state">{}</script>
    <script type="application/ld+json">{}</script><script type="module">alert(1)</script>`;
  expect(await inlineScriptHashes(html)).toEqual([alert, alert]);
});

test('a publisher’s scripts are let in with what they reach, in pages and not in frames', () => {
  const settings = headersOf({
    analytics: { script: 'https://stats.example/count.js', connect: ['https://in.stats.example'] },
    slots: { script: 'ads.js', frames: ['https://ads.example'] },
  });
  expect(directives(sitePolicy(settings, []))).toMatchObject({
    'script-src': "'self' https://stats.example",
    'connect-src': "'self' https://in.stats.example",
    'frame-src': "'self' https://ads.example",
    'trusted-types': 'diaporama-worker diaporama-scripts default',
  });
  expect(embedPolicy(settings)).toBe(embedPolicy(headersOf({})));
});

test('a logo elsewhere is let in as a picture', () => {
  const logo = { file: 'https://cdn.example/logo.svg', width: '320', height: '80' };
  expect(directives(sitePolicy(headersOf({ logo }), []))['img-src']).toBe(
    "'self' data: https://cdn.example",
  );
});
