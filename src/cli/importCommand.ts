import { join } from 'node:path';
import { folders } from '../content/urls.ts';
import type { Command } from './command.ts';
import { runImport } from './runImport.ts';
import { siteFolder } from './siteOptions.ts';

/** `diaporama import`: its options are read by the importer, in a process of its own. */
export const importCommand: Command = {
  run: (args) => runImport(importerArguments(args)),
};

/** Pictures go into the site's content store unless another one is named. */
function importerArguments(given: readonly string[]): string[] {
  const args = [...given];
  const at = args.indexOf('--site');
  const [, folder] = at < 0 ? [] : args.splice(at, 2);
  if (args.some((arg) => /^--into(=|$)/.test(arg))) return args;
  return [...args, '--into', join(siteFolder(folder), folders.store)];
}
