import type { Page } from 'playwright-core';

/** What a screen reader would say of a page: where the focus goes, and what live regions and notifications tell. */
export interface Listener {
  /** Does something and notes what was heard until it was quiet again. @returns the lines of it. */
  hear: (step: string, act: () => Promise<unknown>) => Promise<string[]>;
  /** All that was heard, a paragraph a step. */
  transcript: () => string;
  /** The texts of statuses that came with their text, or were hidden before it: not every screen reader says them. */
  unheard: () => Promise<string[]>;
}

/** To be called before the page is opened. */
export async function listenTo(page: Page): Promise<Listener> {
  await page.addInitScript(listenInPage);
  const transcript: string[] = [];
  let focus = '';
  return {
    async hear(step, act) {
      await act();
      const heard = await quiet(page);
      const now = await focused(page);
      if (now && now !== focus) heard.unshift(now);
      focus = now;
      transcript.push([`# ${step}`, ...heard].join('\n'));
      return heard;
    },
    transcript: () => `${transcript.join('\n\n')}\n`,
    unheard: () => page.evaluate(() => (window as unknown as { unheard: string[] }).unheard),
  };
}

/** What has been said once nothing more comes for a while: the announcements wait for a reader who moves on. */
function quiet(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { said } = window as unknown as { said: string[] };
    for (let count = -1; count !== said.length; ) {
      count = said.length;
      await new Promise((done) => setTimeout(done, 900));
    }
    return said.splice(0);
  });
}

/** The focused element as a screen reader names it; nothing while the whole page has the focus. */
async function focused(page: Page): Promise<string> {
  const element = page.locator(':focus');
  if ((await element.count()) === 0) return '';
  const [line = ''] = (await element.ariaSnapshot()).split('\n');
  // A name with a colon is quoted, for YAML.
  return line
    .replace(/^- /, '')
    .replace(/:$/, '')
    .replace(/^'(.*)'$/, '$1');
}

/** Runs in the page. A status is heard only if it was there, and exposed, in the frame before its text. */
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
