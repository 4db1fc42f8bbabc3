import * as v from 'valibot';
import { type SiteSettings, siteSettingsSchema } from './settings.ts';

/**
 * Settings from an object with the fields of `site.yaml`, for programs that have no such file.
 * @param given plain data, as `JSON.parse` returns it: `offline: false` and `offline: 'no'` are the same.
 * @throws TypeError with one line for every mistake.
 */
export function parseSettings(given: unknown): SiteSettings {
  const result = v.safeParse(siteSettingsSchema, asTexts(given));
  if (result.success) return result.output;
  const lines = result.issues.map((issue) => {
    const field = v.getDotPath(issue) ?? 'the settings';
    return `${field}: expected ${issue.message}, found ${issue.received}`;
  });
  throw new TypeError(lines.join('\n'));
}

/** The schema is that of YAML read as text. */
function asTexts(value: unknown): unknown {
  if (typeof value === 'boolean' || typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(asTexts);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, asTexts(each)]));
}
