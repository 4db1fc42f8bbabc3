// Runs on other sites' pages as /embed.js, so it has no dependencies and as few bytes as possible.
import { createHostFrame, type HostFrame, showFrame, style } from './hostFrame.ts';
import { frameSrc } from './snippet.ts';

/** `currentScript` is null in modules, and may be in scripts inlined by tag managers. */
const script = (document.currentScript ??
  document.querySelector('script[data-site]')) as HTMLScriptElement | null;
const named = script?.dataset.site || script?.src;

/** The only site whose galleries are shown: `data-site` or the script's own. Without either, each link's own site. */
const site = named && new URL('.', named).href;

/** The links found so far, with their frames. */
const links = new Map<HTMLAnchorElement, HostFrame | undefined>();

const loaders = window as unknown as Record<symbol, unknown>;

/** Whether this is the site's only loader on the page: the first, of whatever version. */
function isOurs(address: string): boolean {
  const mark = Symbol.for(address);
  loaders[mark] ??= links;
  return loaders[mark] === links;
}

/** Ends an infinite loop on a page that removes every frame. */
const maxUnanswered = 300;
let unanswered = 0;

/** Creates, replaces or removes a link's frame. */
function update(link: HTMLAnchorElement): void {
  const { href, isConnected, nextElementSibling: next } = link;
  const home = site || /^http.+?\/(?=(galleries|embed)\/)/.exec(href)?.[0];
  // In an editor, the frame would become part of the content.
  const isWanted = isConnected && link.matches('a.diaporama') && !link.isContentEditable;
  const src = isWanted && home && isOurs(home) ? frameSrc(href, home, link.dataset) : undefined;
  let shown = links.get(link);

  if (shown?.src !== src || shown?.host !== (src && next)) {
    shown?.host.remove();
    link.style.display = '';
    // A cloned link comes with a clone of its frame, as in Turbo's snapshots and in carousels.
    if (src && next?.className === 'diaporama-frame') next.remove();
    // Always a new frame, because navigating a frame adds an entry to the page's history.
    shown = src && unanswered++ < maxUnanswered ? createHostFrame(link, src) : undefined;
  }
  if (isConnected) links.set(link, shown);
  else links.delete(link);
  if (shown && link.style.display !== 'none') style(link, 'display:none;');
}

/** Finds links in a subtree and its open shadow roots, including those of elements defined later. */
function visit(node: Node): void {
  const element = node as HTMLAnchorElement;
  if (element.matches?.('a.diaporama')) {
    observer.observe(element, { attributes: true });
    update(element);
  }
  if (element.shadowRoot) watch(element.shadowRoot);
  else if (element.matches?.(':not(:defined)'))
    // Rejects for names that are not those of custom elements.
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
  for (const link of links.keys()) update(link);
  for (const { addedNodes } of records) addedNodes.forEach(visit);
});

addEventListener('message', ({ data, origin, source }: MessageEvent) => {
  for (const shown of links.values()) {
    // In a sandboxed page with an opaque origin, the frame's origin is opaque too.
    const isTrusted = self.origin === 'null' || shown?.src.startsWith(`${origin}/`);
    // Messages in other systems' formats have no id.
    if (shown?.frame.contentWindow !== source || !isTrusted || !data?.id) continue;
    unanswered = 0;
    if (data.height > 0) showFrame(shown, data.height);
    if (data.index)
      shown.host.dispatchEvent(
        new CustomEvent(data.type, { bubbles: true, composed: true, detail: data }),
      );
  }
});

/** Once the page has loaded, warns about the first link without a frame. */
function start(): void {
  watch(document);
  const left = document.querySelector('a.diaporama:not([style*=none])');
  if (left && document.readyState === 'complete')
    // biome-ignore lint/suspicious/noConsole: for the author of the host page
    console.warn(`Diaporama: ${left} is no gallery of ${site}`);
}

if (!site || isOurs(site)) {
  start();
  addEventListener('load', start);
}
