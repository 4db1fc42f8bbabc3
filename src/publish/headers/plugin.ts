import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { inlineScriptHashes, sitePolicy, withoutFraming } from './contentPolicy.ts';
import { headerFiles, rulesIn, rulesName } from './formats.ts';
import { headerRules, headersOf } from './rules.ts';
import { headerSettings } from './settings.ts';

/** Writes the headers for static hosts into the built site, and sends them in `vite preview`. */
export function headers(): Plugin {
  return {
    name: 'diaporama:headers',
    configResolved: ({ env }) => {
      // Fails before the build if a setting is wrong.
      headerSettings(env);
    },
    buildApp: { order: 'post', handler: ({ config }) => writeHeaders(config) },
    configurePreviewServer({ config, middlewares }) {
      const rules = rulesIn(readFileSync(join(builtSite(config), rulesName), 'utf8'));
      const send = (response: ServerResponse, pathname: string) => {
        for (const [name, value] of Object.entries(headersOf(rules, pathname)))
          response.setHeader(name, value);
      };
      middlewares.use((request, response, next) => {
        send(response, new URL(request.url ?? '/', 'http://localhost').pathname);
        next();
      });
      // Nothing has answered, so the page "not found" will, with its own headers.
      return () =>
        middlewares.use((_request, response, next) => {
          for (const { headers } of rules)
            for (const name of Object.keys(headers)) response.removeHeader(name);
          send(response, `${config.base}404.html`);
          next();
        });
    },
  };
}

async function writeHeaders(config: ResolvedConfig): Promise<void> {
  const site = builtSite(config);
  const settings = headerSettings(config.env);
  const inlineScripts = inlineScriptHashes(await readFile(join(site, 'index.html'), 'utf8'));
  const rules = headerRules(settings, inlineScripts, config.base);
  for (const { name, content } of headerFiles(rules, config.base))
    await writeFile(join(site, name), content);
  await guardNotFound(join(site, '404.html'), sitePolicy(settings, inlineScripts));
}

/** Some hosts choose headers by the requested address, which of a missing page can be any. */
async function guardNotFound(file: string, policy: string): Promise<void> {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${withoutFraming(policy)}" />`;
  const html = await readFile(file, 'utf8');
  await writeFile(
    file,
    html.replace('<meta charset="utf-8" />', (charset) => `${charset}\n    ${meta}`),
  );
}

function builtSite({ root, build }: ResolvedConfig): string {
  return resolve(root, build.outDir);
}
