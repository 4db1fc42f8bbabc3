/*
 * Walks through the demonstration in the runtime that runs this file: Node, Deno or Bun. Its arguments are the folder of
 * the built app and the address of the files.
 */
import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { smokeWalk } from './smokeWalk.ts';

const [, , build = '', files = ''] = process.argv;
const server: typeof import('../../src/server/api.ts') = await import(
  pathToFileURL(`${build}/server.js`).href
);
const app = JSON.parse(await readFile(`${build}/app.json`, 'utf8'));
const site = server.createSite({
  settings: server.parseSettings({ name: 'The Courier', url: 'https://photos.example/' }),
  store: server.httpSource(`${files}content/`),
  app: { ...app, source: server.httpSource(`${files}app/`) },
});
const faults = await smokeWalk((path, init) =>
  site.respond(new Request(`https://photos.example${path}`, init)),
);
console.log(JSON.stringify(faults));
