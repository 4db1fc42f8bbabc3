import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type Packed, packPackage } from '../support/installedPackage.ts';

declare module 'vitest' {
  interface ProvidedContext {
    packed: Packed;
  }
}

/** Builds and packs the package once. Each test file installs it in a folder of its own. */
export default async function setup(project: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), 'diaporama-pack-'));
  project.provide('packed', await packPackage(folder));
  return () => rm(folder, { recursive: true, force: true });
}
