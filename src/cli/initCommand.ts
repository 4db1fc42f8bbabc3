import { join, resolve } from 'node:path';
import { defineCommand, exitCodes } from './command.ts';
import { initSite } from './init.ts';

/** `diaporama init` */
export const initCommand = defineCommand({
  usage: 'init [DIR] [options]',
  about:
    'Begins a site folder: settings, and places for stories and files. What is there already stays.',
  arguments: 1,
  options: { json: { type: 'boolean', help: 'print the files written as one JSON object' } },
  async run({ json }, [folder = '.'], say) {
    const written = await initSite(resolve(folder));
    for (const path of written) say(`wrote ${join(folder, path)}`);
    say('Next: diaporama import FOLDER, then diaporama dev.');
    if (json) process.stdout.write(`${JSON.stringify({ written }, null, 2)}\n`);
    return exitCodes.done;
  },
});
