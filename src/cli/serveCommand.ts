import { ImportError } from '../import/importError.ts';
import { createReceiver } from '../publish/newsletter/receiver.ts';
import { subscribersFile } from '../publish/newsletter/subscribersFile.ts';
import { defineCommand, exitCodes, type Say } from './command.ts';
import { faultLog } from './faultLog.ts';
import { openSite, type SitePlace } from './openSite.ts';
import { serve } from './serve.ts';
import { placeOf, siteOptions } from './siteOptions.ts';

/** `diaporama serve` */
export const serveCommand = defineCommand({
  usage: 'serve [options]',
  about: 'Answers live what publish would have written, until it is stopped.',
  options: {
    ...siteOptions,
    port: { type: 'string', value: 'NUMBER', help: 'where to listen (4173; or the variable PORT)' },
    host: {
      type: 'string',
      value: 'NAME',
      default: '127.0.0.1',
      help: 'for whom to listen (127.0.0.1: this machine only)',
    },
  },
  run: ({ host, port, ...values }, _, say) =>
    serveSite(placeOf(values), { host, port: portOf(port ?? process.env.PORT ?? '4173') }, say),
});

function portOf(text: string): number {
  const port = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return port;
  throw new ImportError(`A port is a number up to 65535, not “${text}”.`);
}

/** Answers until the process is told to end. @returns the exit code. */
async function serveSite(
  place: SitePlace,
  { host, port }: { host: string; port: number },
  say: Say,
): Promise<number> {
  // On this machine alone, the site is where it is served.
  const isLocal = port > 0 && ['127.0.0.1', 'localhost'].includes(host);
  const localUrl = isLocal ? { localUrl: `http://${host}:${port}/` } : {};
  const { site, settings, theme, files, store } = await openSite({
    ...place,
    ...localUrl,
    onFault: faultLog(say),
  });
  const receivesSignUps = settings.newsletter?.service.startsWith('/');
  const subscribers = subscribersFile({
    served: [...files.map(({ from }) => from), ...(store ? [store] : [])],
    given: process.env.SUBSCRIBERS_FILE,
  });
  const receiver = () =>
    createReceiver({ file: subscribers, theme, log: { warn: say, error: say } });
  const { origin, stop } = await serve({
    site,
    host,
    port,
    before: receivesSignUps ? [receiver()] : [],
    onError: (error) => say(error instanceof Error ? (error.stack ?? error.message) : `${error}`),
  });
  say(`${settings.name}: ${origin.slice(0, -1)}${site.base}`);
  await untilTold();
  await stop();
  return exitCodes.done;
}

function untilTold(): Promise<void> {
  return new Promise((end) => {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => end());
  });
}
