import { createReceiver } from '../publish/newsletter/receiver.ts';
import { subscribersFile } from '../publish/newsletter/subscribersFile.ts';
import type { Say } from './command.ts';
import type { OpenSite } from './openSite.ts';
import type { Middleware } from './serve.ts';

/** What takes newsletter sign-ups, where the site is its own service. */
export function signUpsOf(
  { settings, theme, files, store }: OpenSite,
  say: Say,
): Middleware | undefined {
  if (!settings.newsletter?.service.startsWith('/')) return undefined;
  const file = subscribersFile({
    served: [...files.map(({ from }) => from), ...(store ? [store] : [])],
    given: process.env.SUBSCRIBERS_FILE,
  });
  return createReceiver({ file, theme, log: { warn: say, error: say } });
}
