import { relative, resolve, sep } from 'node:path';
import type { Plugin, PreviewServer, ResolvedConfig, ViteDevServer } from 'vite';
import { createReceiver } from './receiver.ts';

const folder = '.data';

/**
 * Accepts newsletter sign-ups in Vite's development and preview servers, so that the form works without a service.
 * Subscribers are stored in `.data/subscribers.jsonl`, or in SUBSCRIBERS_FILE.
 */
export function newsletterReceiver(): Plugin {
  const mount = ({ config, middlewares, httpServer }: ViteDevServer | PreviewServer) => {
    middlewares.use(createReceiver({ file: subscribersFile(config), log: config.logger }));
    // In milliseconds. Node's defaults are one minute and five.
    if (httpServer && 'headersTimeout' in httpServer) httpServer.headersTimeout = 10_000;
    if (httpServer && 'requestTimeout' in httpServer) httpServer.requestTimeout = 30_000;
  };
  return {
    name: 'diaporama:newsletter-receiver',
    config: () => ({
      server: {
        // The development server serves files of the project, but not subscribers. This replaces Vite's own list,
        // which is repeated here.
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

/** @throws Error if the servers would serve the file. */
function subscribersFile({ root, publicDir, build }: ResolvedConfig): string {
  const given = process.env.SUBSCRIBERS_FILE;
  const own = resolve(root, folder);
  const file = resolve(root, given ?? `${folder}/subscribers.jsonl`);
  const served = [root, publicDir, resolve(root, build.outDir)];
  if (isWithin(own, file) || !served.some((place) => isWithin(place, file))) return file;
  throw new Error(
    `SUBSCRIBERS_FILE is ${given}, which everyone could download. Use a file in ${folder}/ or outside of the project.`,
  );
}

function isWithin(parent: string, file: string): boolean {
  const [first] = relative(parent, file).split(sep);
  return first !== '..' && first !== '';
}
