import { expect } from 'vitest';
import type { OEmbed } from '../../src/metadata/oembed.ts';

/** What the specification requires of responses of type `rich` (https://oembed.com, 2.3.4 and 2.3.4.4). */
export function expectValidOEmbed(given: unknown): asserts given is OEmbed {
  const fields = given as Record<string, unknown>;
  expect(fields).toMatchObject({
    version: '1.0',
    type: 'rich',
    html: expect.stringMatching(
      /^<blockquote class="wp-embedded-content"[^<]*><a [^<]*>[^<]*<\/a><\/blockquote><iframe class="wp-embedded-content" [^<]*><\/iframe>$/,
    ),
  });
  for (const name of ['width', 'height', 'cache_age', 'thumbnail_width', 'thumbnail_height'])
    if (fields[name] !== undefined) expect(fields[name]).toSatisfy(isLength);
  expect(fields.width).toBeDefined();
  expect(fields.height).toBeDefined();
  const thumbnail = ['thumbnail_url', 'thumbnail_width', 'thumbnail_height'];
  expect([0, 3]).toContain(thumbnail.filter((name) => fields[name] !== undefined).length);
  for (const name of ['provider_url', 'thumbnail_url'])
    if (fields[name] !== undefined) expect(fields[name]).toMatch(/^https?:\/\//);
}

function isLength(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) > 0;
}
