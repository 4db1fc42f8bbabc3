// Runs on other people's pages, as /embed.js: no dependencies, and not a byte that is not needed there.
import { messageFromFrame } from './protocol.ts';
import { frameSrc, reservedSpace } from './snippet.ts';

/** Where this script came from: only links to that site become frames, and only its messages count. */
const site = new URL('.', (document.currentScript as HTMLScriptElement).src);

const ours = `.diaporama-frame>iframe[src^="${site}embed/"]`;

/**
 * Puts a frame in place of a link, in space that is reserved at once. The link stays before the unseen frame, and is
 * the reader's way to the gallery until the frame has said that it is there; which one that failed never says.
 */
function embed(link: HTMLAnchorElement): void {
  const src = frameSrc(link.href, site.href, link.dataset);
  if (!src) return;
  // A span may stand wherever a link may, in a paragraph too.
  const host = document.createElement('span');
  host.className = 'diaporama-frame';
  host.style.cssText = `display:block;position:relative;width:100%;padding-bottom:${reservedSpace}`;
  const frame = document.createElement('iframe');
  frame.title = link.textContent.trim() || 'Gallery';
  frame.loading = 'lazy';
  frame.allow = 'fullscreen; clipboard-write';
  // The site learns nothing of the page it is shown in.
  frame.referrerPolicy = 'no-referrer';
  const whole = 'position:absolute;inset:0;width:100%;height:100%;';
  frame.style.cssText = `${whole}border:0;opacity:0`;
  frame.src = src;
  link.replaceWith(host);
  link.classList.remove('diaporama');
  link.style.cssText = `${whole}display:grid;place-content:center;z-index:1`;
  host.append(frame, link);
}

function hear({ data, origin, source }: MessageEvent): void {
  const message = origin === site.origin && messageFromFrame(data);
  if (!message) return;
  for (const frame of document.querySelectorAll<HTMLIFrameElement>(ours)) {
    if (frame.contentWindow !== source) continue;
    const host = frame.parentElement as HTMLElement;
    if ('height' in message) host.style.paddingBottom = `${message.height}px`;
    if (message.type === 'diaporama:ready') show(frame);
    if (message.type !== 'diaporama:resize')
      host.dispatchEvent(new CustomEvent(message.type, { bubbles: true, detail: message }));
  }
}

/** Takes the link away, and its focus along. */
function show(frame: HTMLIFrameElement): void {
  const link = frame.nextElementSibling;
  frame.style.opacity = '';
  if (link === document.activeElement) frame.focus();
  link?.remove();
}

function embedAll(): void {
  document.querySelectorAll<HTMLAnchorElement>('a.diaporama[href]').forEach(embed);
}

/** Of this site's loader, however often the page includes it. */
const loaded = Symbol.for(site.href);
const page = window as unknown as Record<symbol, true>;
if (!page[loaded]) {
  page[loaded] = true;
  window.addEventListener('message', hear);
  new MutationObserver(embedAll).observe(document, { childList: true, subtree: true });
  embedAll();
}
