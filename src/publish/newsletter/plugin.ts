import { relative, resolve, sep } from 'node:path';
import type { Plugin, PreviewServer, ResolvedConfig, ViteDevServer } from 'vite';
import { createReceiver } from './receiver.ts';

const folder = '.data';

/**
 * Takes newsletter sign-ups in Vite's development and preview servers, so that the form works with no
 * service at hand. Subscribers are kept in `.data/subscribers.jsonl`, or where SUBSCRIBERS_FILE says.
 */
export function newsletterReceiver(): Plugin {
  const mount = ({ config, middlewares, httpServer }: ViteDevServer | PreviewServer) => {
    middlewares.use(createReceiver({ file: subscribersFile(config), log: config.logger }));
    // In milliseconds. A connection is for those who ask; Node would wait for a minute, and then for five.
    if (httpServer && 'headersTimeout' in httpServer) httpServer.headersTimeout = 10_000;
    if (httpServer && 'requestTimeout' in httpServer) httpServer.requestTimeout = 30_000;
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

/** @throws Error when the servers would give it to whoever asks. */
function subscribersFile({ root, publicDir, build }: ResolvedConfig): string {
  const given = process.env.SUBSCRIBERS_FILE;
  const own = resolve(root, folder);
  const file = resolve(root, given ?? `${folder}/subscribers.jsonl`);
  const served = [root, publicDir, resolve(root, build.outDir)];
  if (isWithin(own, file) || !served.some((place) => isWithin(place, file))) return file;
  throw new Error(
    `SUBSCRIBERS_FILE is ${given}, which everyone could fetch; name a file in ${folder}/, or outside of the project.`,
  );
}

function isWithin(place: string, file: string): boolean {
  const [first] = relative(place, file).split(sep);
  return first !== '..' && first !== '';
}
