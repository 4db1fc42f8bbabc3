import { defineCommand, exitCodes, type Say } from './command.ts';
import { followChanges } from './dev/followChanges.ts';
import { isForeign } from './dev/isForeign.ts';
import { LiveSite } from './dev/liveSite.ts';
import type { Place } from './listen.ts';
import { isLocal, listenOptions, placeToListen } from './listenOptions.ts';
import { missingTextLines } from './missingTexts.ts';
import type { SitePlace } from './openSite.ts';
import { type Middleware, serve } from './serve.ts';
import { sayFault } from './serveCommand.ts';
import { signUpsOf } from './signUps.ts';
import { placeOf, requireSite, settingsName, siteOptions } from './siteOptions.ts';
import { summaryLines } from './siteSummary.ts';
import { untilStopped } from './stopSignal.ts';

/** `diaporama dev` */
export const devCommand = defineCommand({
  usage: 'dev [options]',
  about: 'Shows the site live, with drafts and what is not due yet, marked; follows changes.',
  options: { ...siteOptions, ...listenOptions },
  run: (values, _, say) => develop(placeOf(values), placeToListen(values), say),
});

const forbidden = 'Other sites may not read what is not published yet.\n';

/** Answers until the process is told to end, whatever happens to the site meanwhile. @returns the exit code. */
async function develop(place: SitePlace, at: Place, say: Say): Promise<number> {
  const { folder } = place;
  requireSite(folder);
  const live = new LiveSite({ ...place, note: say });
  let signUps: Middleware | undefined;
  const { origin, stop } = await serve({
    site: {
      respond: async (request) =>
        isForeign(request, isLocal(at))
          ? new Response(forbidden, { status: 403 })
          : live.respond(request),
    },
    ...at,
    onTaken: 'next',
    before: [(request, response, next) => (signUps ? signUps(request, response, next) : next())],
    onError: (error) => sayFault(error, say),
  });
  const open = async () => {
    const opened = await live.open(origin);
    if ('problems' in opened) for (const problem of opened.problems) say(problem);
    else signUps = signUpsOf(opened, say);
    return opened;
  };

  const opened = await open();
  const isBroken = 'problems' in opened;
  if (at.port > 0 && !origin.endsWith(`:${at.port}/`)) say(`Port ${at.port} is in use.`);
  const name = isBroken ? settingsName : opened.settings.name;
  say(`${name}: ${origin.slice(0, -1)}${isBroken ? '/' : opened.site.base}`);
  if (!isBroken) for (const line of await summaryLines(opened)) say(line);

  const { store } = live;
  const unfollow = await followChanges({
    folder,
    store,
    live,
    reopen: async () => void (await open()),
    say,
  });
  const stopped = untilStopped();
  say('Waiting for changes. Press Ctrl+C to stop.');
  if (!isBroken) for (const line of await missingTextLines(opened)) say(line);
  await stopped;
  await unfollow();
  live.close();
  await stop();
  return exitCodes.done;
}
