import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { headerFiles } from './formats.ts';
import { framePolicyOf, headerRules, headersOf } from './rules.ts';

/** Writes the site's headers for static hosts into the built site, and sends them in `vite preview`. */
export function headers(): Plugin {
  let config: ResolvedConfig;
  const rules = () => headerRules(framePolicyOf(config.env), config.base);
  return {
    name: 'diaporama:headers',
    configResolved(resolved) {
      config = resolved;
    },
    async writeBundle() {
      if (this.environment.name !== 'client') return;
      const outDir = resolve(config.root, config.build.outDir);
      for (const { name, content } of headerFiles(rules()))
        await writeFile(join(outDir, name), content);
    },
    configurePreviewServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        for (const [name, value] of Object.entries(headersOf(rules(), pathname)))
          response.setHeader(name, value);
        next();
      });
    },
  };
}
