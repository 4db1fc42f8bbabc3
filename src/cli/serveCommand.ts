import { setTimeout } from 'node:timers/promises';
import { defineCommand, exitCodes, type Say } from './command.ts';
import { faultLog } from './faultLog.ts';
import type { Place } from './listen.ts';
import { isLocal, listenOptions, placeToListen } from './listenOptions.ts';
import { openSite, type SitePlace } from './openSite.ts';
import { type Operation, operationOf, operationOptions } from './operationOptions.ts';
import { probesOf } from './probes.ts';
import { requestLog } from './requestLog.ts';
import { serve } from './serve.ts';
import { signUpsOf } from './signUps.ts';
import { placeOf, siteOptions } from './siteOptions.ts';
import { summaryLines } from './siteSummary.ts';
import { untilStopped } from './stopSignal.ts';

/** `diaporama serve` */
export const serveCommand = defineCommand({
  usage: 'serve [options]',
  about: 'Answers live what publish would have written, until it is stopped.',
  options: { ...siteOptions, ...listenOptions, ...operationOptions },
  run: (values, _, say) =>
    serveSite(placeOf(values), placeToListen(values), operationOf(values), say),
});

/** Answers until the process is told to end. @returns the exit code. */
async function serveSite(
  place: SitePlace,
  at: Place,
  { isLogged, drainMs, ...caching }: Operation,
  say: Say,
): Promise<number> {
  const localUrl = at.port > 0 && isLocal(at) ? { localUrl: `http://${at.host}:${at.port}/` } : {};
  const told = { onFault: faultLog(say), note: say };
  const opened = await openSite({ ...place, ...localUrl, ...caching, ...told });
  const { site, settings } = opened;
  const signUps = signUpsOf(opened, say);
  const probes = probesOf(site);
  const log = isLogged ? [requestLog((line) => void process.stdout.write(line))] : [];
  const { origin, stop } = await serve({
    site,
    ...at,
    before: [probes.answer, ...log, ...(signUps ? [signUps] : [])],
    onError: (error) => sayFault(error, say),
  });
  const stopped = untilStopped();
  say(`${settings.name}: ${origin.slice(0, -1)}${site.base}`);
  for (const line of await summaryLines(opened)) say(line);
  await stopped;
  probes.stop();
  await setTimeout(drainMs);
  await stop();
  return exitCodes.done;
}

/** A fault of ours keeps its stack, for whoever mends it. */
export function sayFault(error: unknown, say: Say): void {
  say(error instanceof Error ? (error.stack ?? error.message) : String(error));
}
