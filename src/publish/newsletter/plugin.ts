import { resolve } from 'node:path';
import type { Plugin, PreviewServer, ViteDevServer } from 'vite';
import { createReceiver } from './receiver.ts';

const folder = '.data';

/**
 * Takes newsletter sign-ups in Vite's development and preview servers, so that the form works with no
 * service at hand. Subscribers are kept in `.data/subscribers.jsonl`, or where SUBSCRIBERS_FILE says.
 */
export function newsletterReceiver(): Plugin {
  const mount = ({ config, middlewares }: ViteDevServer | PreviewServer) => {
    const file = process.env.SUBSCRIBERS_FILE ?? `${folder}/subscribers.jsonl`;
    middlewares.use(createReceiver({ file: resolve(config.root, file), log: config.logger }));
  };
  return {
    name: 'diaporama:newsletter-receiver',
    config: () => ({
      server: {
        // The development server serves what lies in the project, subscribers not among it. Naming any
        // replaces Vite's own list, so that stands here too.
        fs: {
          deny: [
            `**/${folder}/**`,
            '.env',
            '.env.*',
            '*.{crt,pem,key,p12,pfx,cer,der}',
            '.npmrc',
            '.yarnrc.yml',
            '**/.git/**',
          ],
        },
        watch: { ignored: [`**/${folder}/**`] },
      },
    }),
    configureServer: mount,
    configurePreviewServer: mount,
  };
}
