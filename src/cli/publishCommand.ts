import { join, resolve } from 'node:path';
import { defineCommand, exitCodes } from './command.ts';
import { dueLines } from './dueLines.ts';
import { publish } from './publish.ts';
import { placeOf, siteOptions } from './siteOptions.ts';

/** `diaporama publish` */
export const publishCommand = defineCommand({
  usage: 'publish [options]',
  about: 'Writes the site as files for a static host. Only files that have changed are written.',
  options: {
    ...siteOptions,
    out: { type: 'string', value: 'DIR', help: 'where it is written (dist/ in the site folder)' },
    all: { type: 'boolean', help: 'write files that have not changed, too' },
    force: { type: 'boolean', help: 'publish into a folder that holds other files, too' },
    watch: {
      type: 'boolean',
      help: 'publish again whenever the site changes or something is due; press Ctrl+C to stop',
    },
    json: {
      type: 'boolean',
      help: 'print what was done as one JSON object (with --watch, one a line)',
    },
  },
  exits:
    '0 done; 1 some documents could not be published, each is named; 2 nothing was changed, and why',
  async run({ out, all = false, force = false, json = false, watch = false, ...values }, _, say) {
    const place = placeOf(values);
    const options = {
      ...place,
      outDir: resolve(out ?? join(place.folder, 'dist')),
      isForced: force,
      isWhole: all,
    };
    if (watch) {
      // Only watching needs the library for it.
      const { publishWatch } = await import('./publishWatch.ts');
      return publishWatch(options, json, say);
    }
    const { report, notDue, lines } = await publish(options, say);
    for (const line of [...lines, ...dueLines(notDue, true)]) say(line);
    if (json) process.stdout.write(`${JSON.stringify({ ...report, notDue }, null, 2)}\n`);
    return report.failed.length > 0 ? exitCodes.someFailed : exitCodes.done;
  },
});
