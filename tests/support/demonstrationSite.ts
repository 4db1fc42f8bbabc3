import { readSite } from '../../src/cli/readSite.ts';
import type { PageSettings } from '../../src/site/pageSettings.ts';
import { pageSettingsOf } from '../../src/site/pageSettingsOf.ts';

/** What pages of the demonstration know of their site. Unit tests show its pages, unless they provide other settings. */
export const demonstrationSite: PageSettings = pageSettingsOf(await readSite('src/demo', {}));
