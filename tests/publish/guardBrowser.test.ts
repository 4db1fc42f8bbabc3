import { build } from 'vite';
import { expect, it } from 'vitest';
import { guardBrowser } from '../../src/publish/guardBrowser.ts';

/** Builds one module for the browser, in memory. */
const buildModule = (code: string) =>
  build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, rolldownOptions: { input: 'virtual:entry' } },
    plugins: [
      guardBrowser(),
      {
        name: 'entry',
        resolveId: (id) => (id === 'virtual:entry' ? id : null),
        load: (id) => (id === 'virtual:entry' ? code : null),
      },
    ],
  });

it.each(["import 'node:fs';", "import 'path';", "await import('node:child_process');"])(
  'a browser bundle with %s is refused',
  async (code) => {
    await expect(buildModule(code)).rejects.toThrow('exists in Node only');
  },
);

it('a browser bundle without Node built-ins is built', async () => {
  await expect(buildModule('export const slide = 1;')).resolves.toBeDefined();
});
