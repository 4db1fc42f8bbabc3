import type { Command } from './command.ts';
import { runImport } from './runImport.ts';

/** `diaporama import`: its options are read by the importer (`commandLine.ts`), in a process of its own. */
export const importCommand: Command = { run: runImport };
