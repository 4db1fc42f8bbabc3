// Runs on other people's pages, as /embed.js: no dependencies, and not a byte that is not needed there.
import { createHostFrame, type HostFrame, showFrame, style } from './hostFrame.ts';
import { frameSrc } from './snippet.ts';

/** A module is never the current script, and what a tag manager inlines not always. */
const script = (document.currentScript ??
  document.querySelector('script[data-site]')) as HTMLScriptElement | null;
const named = script?.dataset.site || script?.src;

/** The only site whose galleries are shown: the one named, or where the script came from. Else each link tells. */
const site = named && new URL('.', named).href;

/** The links that have been seen, with their frames. */
const links = new Map<HTMLAnchorElement, HostFrame | undefined>();

const loaders = window as unknown as Record<symbol, unknown>;

/** A site has one loader on a page: the first, of whatever version. */
function isOurs(address: string): boolean {
  const mark = Symbol.for(address);
  loaders[mark] ??= links;
  return loaders[mark] === links;
}

/** A page that removes every frame at once would keep us busy forever. */
const mostUnanswered = 300;
let unanswered = 0;

/** Gives a link the frame that it asks for now, or none. */
function follow(link: HTMLAnchorElement): void {
  const { href, isConnected, nextElementSibling: next } = link;
  const home = site || /^http.+?\/(?=(galleries|embed)\/)/.exec(href)?.[0];
  // An editor would take our frame for its own content.
  const isWanted = isConnected && link.matches('a.diaporama') && !link.isContentEditable;
  const src = isWanted && home && isOurs(home) ? frameSrc(href, home, link.dataset) : undefined;
  let shown = links.get(link);

  if (shown?.src !== src || shown?.host !== (src && next)) {
    shown?.host.remove();
    link.style.display = '';
    // A copied link brings a copy of its frame, as in Turbo's snapshots and in carousels.
    if (src && next?.className === 'diaporama-frame') next.remove();
    // A frame that is led to another address adds a step to the page's history, so this is a new one.
    shown = src && unanswered++ < mostUnanswered ? createHostFrame(link, src) : undefined;
  }
  if (isConnected) links.set(link, shown);
  else links.delete(link);
  if (shown && link.style.display !== 'none') style(link, 'display:none;');
}

/** Looks for links in a part of the page and in its open shadow roots, also where elements are defined later. */
function visit(node: Node): void {
  const element = node as HTMLAnchorElement;
  if (element.matches?.('a.diaporama')) {
    observer.observe(element, { attributes: true });
    follow(element);
  }
  if (element.shadowRoot) watch(element.shadowRoot);
  else if (element.matches?.(':not(:defined)'))
    // Refused to a built-in element that says what it is by an unknown name.
    customElements.whenDefined(element.localName).then(
      () => visit(element),
      () => {},
    );
  node.childNodes.forEach(visit);
}

function watch(root: Node): void {
  observer.observe(root, { childList: true, subtree: true });
  root.childNodes.forEach(visit);
}

const observer = new MutationObserver((records) => {
  for (const link of links.keys()) follow(link);
  for (const { addedNodes } of records) addedNodes.forEach(visit);
});

addEventListener('message', ({ data, origin, source }: MessageEvent) => {
  for (const shown of links.values()) {
    // A page without an origin of its own may be sandboxed, and then so is our frame.
    const isTheirs = self.origin === 'null' || shown?.src.startsWith(`${origin}/`);
    // What the frame says to other kinds of hosts has no id.
    if (shown?.frame.contentWindow !== source || !isTheirs || !data?.id) continue;
    unanswered = 0;
    if (data.height > 0) showFrame(shown, data.height);
    if (data.index)
      shown.host.dispatchEvent(
        new CustomEvent(data.type, { bubbles: true, composed: true, detail: data }),
      );
  }
});

/** Once all is there, says of the first link without a frame why. */
function start(): void {
  watch(document);
  const left = document.querySelector('a.diaporama:not([style*=none])');
  if (left && document.readyState === 'complete')
    // biome-ignore lint/suspicious/noConsole: for whoever has written the host's page
    console.warn(`Diaporama: ${left} is no gallery of ${site}`);
}

if (!site || isOurs(site)) {
  start();
  addEventListener('load', start);
}
