import type { Page, Request } from 'playwright-core';
import { expect } from 'vitest';

/** What a screen reader would say: the focused element, and the texts of live regions and notifications. */
export interface Listener {
  /** Does something and records what is said until the page is quiet. @returns its lines. */
  hear: (step: string, act: () => Promise<unknown>) => Promise<string[]>;
  /** All that was said, with a paragraph for each step. */
  transcript: () => string;
  /** The texts of statuses that were added together with their text, or were hidden before: not every screen reader says them. */
  unheard: () => Promise<string[]>;
}

/** What the script in the page records. */
interface Said {
  said: string[];
  unheard: string[];
}

/** Listens to a page that is not open yet. Its clock is under the test's control. */
export async function listenTo(page: Page): Promise<Listener> {
  await page.clock.install();
  await page.addInitScript(listenInPage);
  const requests = watchRequests(page);
  const transcript: string[] = [];
  let focus = '';
  return {
    async hear(step, act) {
      await act();
      const heard = await untilQuiet(page, requests);
      const now = await focused(page);
      if (now && now !== focus) heard.unshift(now);
      focus = now;
      transcript.push([`# ${step}`, ...heard].join('\n'));
      return heard;
    },
    transcript: () => `${transcript.join('\n\n')}\n`,
    unheard: () => page.evaluate(() => (window as unknown as Said).unheard),
  };
}

/** The requests in flight. */
function watchRequests(page: Page): ReadonlySet<Request> {
  const requests = new Set<Request>();
  page.on('request', (request) => requests.add(request));
  page.on('requestfinished', (request) => requests.delete(request));
  page.on('requestfailed', (request) => requests.delete(request));
  return requests;
}

/** Runs the page's timers until nothing is loading and nothing more is said. @returns what was said. */
async function untilQuiet(page: Page, requests: ReadonlySet<Request>): Promise<string[]> {
  for (let count = -1, isQuiet = false; !isQuiet; ) {
    await expect.poll(() => requests.size).toBe(0);
    await page.clock.runFor(1000);
    const now = await page.evaluate(() => (window as unknown as Said).said.length);
    isQuiet = now === count && requests.size === 0;
    count = now;
  }
  return page.evaluate(() => (window as unknown as Said).said.splice(0));
}

/** The focused element as a screen reader names it; empty if nothing is focused. */
async function focused(page: Page): Promise<string> {
  const element = page.locator(':focus');
  if ((await element.count()) === 0) return '';
  const [line = ''] = (await element.ariaSnapshot()).split('\n');
  // YAML quotes a name with a colon.
  return line
    .replace(/^- /, '')
    .replace(/:$/, '')
    .replace(/^'(.*)'$/, '$1');
}

/** Runs in the page. A status counts as heard only if it was in the page, and not hidden, a frame before its text. */
function listenInPage(): void {
  const said: string[] = [];
  const unheard: string[] = [];
  Object.assign(window, { said, unheard });
  const standing = new Set<Element>();
  const selector = '[role="status"]:not([aria-live="off"]), [aria-live="polite"]';

  const look = () => {
    standing.clear();
    for (const region of document.querySelectorAll(selector)) {
      if (region.checkVisibility({ visibilityProperty: true })) standing.add(region);
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);

  const spoken = (node: Node): string => {
    if (!(node instanceof Element)) return node.textContent ?? '';
    const text = [...node.childNodes].map(spoken).join('');
    const lang = node.getAttribute('lang');
    return lang && text ? `[${lang}: ${text}]` : text;
  };
  const tell = (node: Node, isHeard = true) => {
    const text = spoken(node).trim();
    if (text && isHeard) said.push(`“${text}”`);
    else if (text) unheard.push(text);
  };

  Object.assign(Document.prototype, { ariaNotify: (text: string) => said.push(`“${text}”`) });
  new MutationObserver((changes) => {
    const told = new Set<Element>();
    for (const { target, addedNodes } of changes) {
      const changed = target instanceof Element ? target : target.parentElement;
      const region = changed?.closest(selector);
      if (region?.isConnected && !told.has(region)) {
        told.add(region);
        tell(region, standing.has(region));
      }
      for (const node of addedNodes) {
        if (!(node instanceof Element) || !node.isConnected) continue;
        for (const alert of node.querySelectorAll('[role="alert"]')) tell(alert);
        if (node.matches('[role="alert"]')) tell(node);
        for (const late of node.querySelectorAll(selector)) tell(late, false);
        if (node.matches(selector)) tell(node, false);
      }
    }
  }).observe(document, { subtree: true, childList: true, characterData: true });
}
