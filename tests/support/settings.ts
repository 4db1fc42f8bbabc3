import * as v from 'valibot';
import { type SiteSettings, siteSettingsSchema } from '../../src/site/settings.ts';

/** The settings of a site, from fields as site.yaml has them: every value is text. */
export function settingsOf(fields: Readonly<Record<string, unknown>> = {}): SiteSettings {
  return v.parse(siteSettingsSchema, { name: 'The Courier', ...fields });
}
