import type { Plugin } from 'vite';
import { createReceiver } from './receiver.ts';
import { subscribersFile, subscribersFolder } from './subscribersFile.ts';

/** Takes newsletter sign-ups in the development server, so that the form works without a service. */
export function devReceiver(): Plugin {
  return {
    name: 'diaporama:dev-receiver',
    apply: 'serve',
    config: () => ({
      server: {
        // The development server serves files of the project, but not subscribers. This replaces Vite's own list,
        // which is repeated here.
        fs: {
          deny: [
            `**/${subscribersFolder}/**`,
            '.env',
            '.env.*',
            '*.{crt,pem,key,p12,pfx,cer,der}',
            '.npmrc',
            '.yarnrc.yml',
            '**/.git/**',
          ],
        },
        watch: { ignored: [`**/${subscribersFolder}/**`] },
      },
    }),
    configureServer({ config, middlewares }) {
      const { root, logger } = config;
      const given = process.env.SUBSCRIBERS_FILE;
      middlewares.use(
        createReceiver({ file: subscribersFile({ served: [root], given, root }), log: logger }),
      );
    },
  };
}
