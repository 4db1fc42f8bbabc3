import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { isContentError } from '../../content/parse.ts';
import { folders } from '../../content/urls.ts';
import { ImportError } from '../../import/importError.ts';
import { type DevState, devFolder } from '../../marks/devState.ts';
import { marksFolder } from '../../publish/builtApp.ts';
import type { AnsweringSite, NotDue } from '../../server/answeringSite.ts';
import { documentProblems } from '../documentProblems.ts';
import { type OpenSite, openSite, type SitePlace } from '../openSite.ts';
import { hasNoContent, noContent } from '../siteSummary.ts';
import { Changes } from './changes.ts';
import { faultAnswer, marked, unconditional } from './marked.ts';

/** A site, or why it cannot be opened. */
type Opened = (OpenSite & { retired: AnsweringSite }) | { problems: readonly string[] };

/** The longest that Node's timers wait, in milliseconds. */
const longestTimerMs = 2 ** 31 - 1;

/** A site that is answered as it is now, with everything that is not published yet, marked. */
export class LiveSite {
  readonly #place: SitePlace;
  readonly #changes = new Changes();
  /** No two runs of `dev` count the same. */
  readonly #run = Date.now().toString(36);
  #count = 0;
  #opened: Opened = { problems: ['The site is being opened.'] };
  #last: Omit<DevState, 'version'> = { lang: 'en', base: '/', notDue: [] };
  #timer: NodeJS.Timeout | undefined;

  constructor(place: SitePlace) {
    this.#place = { ...place, shows: 'everything' };
  }

  /** Opens the site, or opens it again. @returns it, or the mistakes in its settings, by file and line. */
  async open(localUrl: string): Promise<OpenSite | { problems: readonly string[] }> {
    try {
      const opened = await openSite({ ...this.#place, localUrl });
      this.#opened = { ...opened, retired: opened.siteWith({ offline: false }) };
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      this.#opened = { problems: error.problems };
    }
    return this.#opened;
  }

  /** Pages that are open load what has changed. */
  async reload(): Promise<void> {
    this.#count += 1;
    this.#changes.send(await this.#stateText());
  }

  async respond(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith(devFolder)) return this.#ownAnswer(pathname.slice(devFolder.length));
    const opened = this.#opened;
    if ('problems' in opened) return faultAnswer(opened.problems, request, this.#version);
    // A worker that `serve` has left in the browser must not answer: the one that it finds here removes itself.
    const isWorker = pathname === `${opened.site.base}sw.js`;
    const site = isWorker ? opened.retired : opened.site;
    const answer = await site.respond(unconditional(request));
    const isEmpty = answer.status === 404 && hasNoContent(opened);
    const problems = isEmpty ? [noContent] : await problemsOf(answer, opened, pathname);
    return problems.length > 0
      ? faultAnswer(problems, request, this.#version)
      : marked(answer, this.#version);
  }

  /** The content store's folder, where it is not elsewhere. */
  get store(): string | undefined {
    const { folder, store } = this.#place;
    return 'problems' in this.#opened
      ? resolve(store ?? join(folder, folders.store))
      : this.#opened.store;
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#changes.close();
  }

  get #version(): string {
    return `${this.#run}-${this.#count}`;
  }

  async #ownAnswer(name: string): Promise<Response> {
    if (name === 'changes') return this.#changes.stream(await this.#stateText());
    if (name === 'state') return Response.json(JSON.parse(await this.#stateText()));
    const type = { 'marks.js': 'text/javascript', 'marks.css': 'text/css' }[name];
    if (!type) return new Response(null, { status: 404 });
    const text = await readFile(join(this.#place.app, marksFolder, name), 'utf8');
    const headers = { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-cache' };
    return new Response(text, { headers });
  }

  async #stateText(): Promise<string> {
    const opened = this.#opened;
    if (!('problems' in opened)) {
      const { site, settings } = opened;
      const notDue = await notDueIn(site);
      this.#last = { lang: settings.lang, base: site.base, notDue };
      this.#reloadWhenDue(notDue);
    }
    return JSON.stringify({ ...this.#last, version: this.#version } satisfies DevState);
  }

  /** What becomes due meanwhile loses its mark. */
  #reloadWhenDue(notDue: readonly NotDue[]): void {
    clearTimeout(this.#timer);
    const waitsMs = notDue.flatMap(({ from }) => (from ? [Date.parse(from) - Date.now()] : []));
    const nextMs = Math.min(...waitsMs);
    if (nextMs > longestTimerMs) return;
    this.#timer = setTimeout(() => void this.reload(), Math.max(nextMs, 0));
    this.#timer.unref();
  }
}

/** A store whose list is broken says so on its pages. */
async function notDueIn(site: AnsweringSite): Promise<NotDue[]> {
  try {
    return await site.notDue();
  } catch (error) {
    if (isContentError(error)) return [];
    throw error;
  }
}

/** Why a page could not be answered: what is wrong in its documents, by file and line. */
async function problemsOf(
  { status }: Response,
  { site, store }: OpenSite,
  pathname: string,
): Promise<string[]> {
  if (status < 500) return [];
  try {
    await site.textAt(`/${pathname.slice(site.base.length)}`);
    return [];
  } catch (error) {
    if (!isContentError(error)) throw error;
    return documentProblems(error, store);
  }
}
