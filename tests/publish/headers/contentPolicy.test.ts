import { expect, test } from 'vitest';
import {
  contentPolicy,
  embedPolicy,
  inlineScriptHashes,
  sitePolicy,
  withoutFraming,
} from '../../../src/publish/headers/contentPolicy.ts';
import { headerSettings } from '../../../src/publish/headers/settings.ts';

/** A policy's directives by name. */
function directives(policy: string): Record<string, string> {
  return Object.fromEntries(
    policy.split('; ').map((directive) => {
      const [name = '', ...values] = directive.split(' ');
      return [name, values.join(' ')];
    }),
  );
}

const elsewhere = headerSettings({
  VITE_CONTENT_URL: 'https://store.example:8443/content/',
  VITE_MEDIA_ORIGINS: 'https://pictures.example  https://*.films.example',
  VITE_NEWSLETTER_URL: 'https://lists.example/api/public/subscription',
  VITE_SITE_URL: 'https://photos.example/',
});

test('a site by itself loads from itself alone', () => {
  expect(directives(sitePolicy(headerSettings({}), ["'sha256-abc='"]))).toEqual({
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
  const settings = headerSettings({
    VITE_FRAME_ANCESTORS: "'none'",
    VITE_EMBED_ANCESTORS: 'https://a.example https://*.b.example:8443',
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
    for (const name of ['VITE_EMBED_ANCESTORS', 'VITE_FRAME_ANCESTORS', 'VITE_MEDIA_ORIGINS'])
      expect(() => headerSettings({ [name]: value })).toThrow(`${name} is`);
  },
);

test.each(['//store.example/', 'ftp://store.example/', 'https://', 'javascript:x'])(
  'an address that a page cannot ask is refused: %j',
  (value) => {
    for (const name of ['VITE_CONTENT_URL', 'VITE_NEWSLETTER_URL'])
      expect(() => headerSettings({ [name]: value })).toThrow(`${name} is`);
  },
);

test('a path of the site is no other origin', () => {
  const settings = headerSettings({ VITE_CONTENT_URL: '/store/', VITE_NEWSLETTER_URL: '/api/x' });
  expect(settings).toMatchObject({ store: [], newsletter: [] });
});

test('the scripts of a page are told by their hashes, its data and its files are not', () => {
  // printf 'alert(1)' | openssl dgst -sha256 -binary | openssl base64
  const alert = "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='";
  const html = `<script>alert(1)</script><script type="module" src="/a.js"></script>
    <script type="application/json" id="state">{}</script>
    <script type="application/ld+json">{}</script><script type="module">alert(1)</script>`;
  expect(inlineScriptHashes(html)).toEqual([alert, alert]);
});
