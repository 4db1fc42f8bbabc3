import { join, resolve } from 'node:path';
import { folders } from '../content/urls.ts';
import { languagesOf } from '../publish/builtApp.ts';
import { checkSite } from './check/checkSite.ts';
import { countsOf, reportOf } from './check/finding.ts';
import { defineCommand, exitCodes } from './command.ts';
import { placeOf, siteOptions } from './siteOptions.ts';

/** `diaporama check` */
export const checkCommand = defineCommand({
  usage: 'check [options]',
  about: 'Lists everything that would stop or spoil a publication, by file and line.',
  options: {
    ...siteOptions,
    json: { type: 'boolean', help: 'print what was found as one JSON object' },
  },
  exits: '0 nothing, or only warnings; 1 errors; 2 not a site',
  async run({ json, ...values }) {
    const { folder, store, app } = placeOf(values);
    const spoken = await languagesOf(app);
    const findings = await checkSite({
      folder,
      store: resolve(store ?? join(folder, folders.store)),
      spoken,
    });
    const { errors, warnings } = countsOf(findings);
    const text = json
      ? JSON.stringify({ findings, errors, warnings }, null, 2)
      : reportOf(findings).join('\n');
    process.stdout.write(`${text}\n`);
    return errors > 0 ? exitCodes.someFailed : exitCodes.done;
  },
});
