import { createReceiver } from '../publish/newsletter/receiver.ts';
import { subscribersFile } from '../publish/newsletter/subscribersFile.ts';
import { openSite, type SitePlace } from './openSite.ts';
import { serve } from './serve.ts';

export interface ServeCommandOptions extends SitePlace {
  host: string;
  port: number;
}

/** Answers live what `publish` would have written, until the process is told to end. @returns the exit code. */
export async function serveCommand(
  options: ServeCommandOptions,
  say: (line: string) => void,
): Promise<number> {
  const { host, port } = options;
  // On this machine alone, the site is where it is served.
  const isLocal = port > 0 && ['127.0.0.1', 'localhost'].includes(host);
  const localUrl = isLocal ? { localUrl: `http://${host}:${port}/` } : {};
  const { site, settings, files, store } = await openSite({ ...options, ...localUrl });
  const receivesSignUps = settings.newsletter?.service.startsWith('/');
  const subscribers = subscribersFile({
    served: [...files.map(({ from }) => from), ...(store ? [store] : [])],
    given: process.env.SUBSCRIBERS_FILE,
  });
  const receiver = () => createReceiver({ file: subscribers, log: { warn: say, error: say } });
  try {
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
    return 0;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    say(`Port ${port} is in use. Run again with another one: PORT=${port + 1}`);
    return 2;
  }
}

function untilTold(): Promise<void> {
  return new Promise((end) => {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => end());
  });
}
