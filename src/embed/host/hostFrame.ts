import { halfSpace } from './snippet.ts';

/** A gallery on the host's page, inserted after its link. */
export interface HostFrame {
  src: string;
  /** The element that dispatches events. */
  host: HTMLElement;
  frame: HTMLIFrameElement;
  /** A copy of the link, which reserves the space and works until the frame is ready. */
  placeholder: HTMLAnchorElement;
}

/** Inserts a frame after the link, in space reserved at once. The link is the host's own, so it is only hidden. */
export function createHostFrame(link: HTMLAnchorElement, src: string): HostFrame {
  // A span is allowed wherever a link is, such as in a paragraph.
  const host = document.createElement('span');
  const frame = document.createElement('iframe');
  const placeholder = document.createElement('a');
  host.className = 'diaporama-frame';
  placeholder.href = link.href;
  placeholder.textContent = frame.title = link.textContent.trim() || 'Gallery';
  frame.loading = 'lazy';
  frame.allow = 'fullscreen; clipboard-write';
  // The site does not learn the address of the host page.
  frame.referrerPolicy = 'no-referrer';
  style(host, 'display:block;position:relative;width:100%;padding:0;');
  style(frame, 'all:unset;position:absolute;inset:0;width:100%;height:100%;opacity:0;');
  // In a box that shrinks to its content, the grid column sets the width: 640 pixels, or less where there is less.
  style(
    placeholder,
    `display:grid;position:relative;grid-template:0/minmax(0,640px);place-items:center;padding:${halfSpace} 0;border:0;`,
  );
  frame.src = src;
  host.append(frame, placeholder);
  link.after(host);
  return { src, host, frame, placeholder };
}

/** Shows the frame instead of the placeholder, and moves the focus along. */
export function showFrame({ frame, placeholder }: HostFrame, height: number): void {
  if (placeholder.matches(':focus')) frame.focus();
  style(frame, 'opacity:1;');
  style(placeholder, `visibility:hidden;padding:${height / 2}px 0;`);
}

/** Sets properties that override the host's stylesheet, even with `!important`. */
export function style(element: HTMLElement, css: string): void {
  element.style.cssText += css.replaceAll(';', '!important;');
}
