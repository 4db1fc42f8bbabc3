import { halfSpace } from './snippet.ts';

/** A gallery on the host's page, right after the link that it was made of. */
export interface HostFrame {
  src: string;
  /** Fires the events. */
  host: HTMLElement;
  frame: HTMLIFrameElement;
  /** A copy of the link that keeps the space, and leads to the gallery until the frame has answered. */
  placeholder: HTMLAnchorElement;
}

/** Makes a frame after the link, in space that is reserved at once. The link is the host's own, and only hidden. */
export function createHostFrame(link: HTMLAnchorElement, src: string): HostFrame {
  // A span is allowed wherever a link is, in a paragraph too.
  const host = document.createElement('span');
  const frame = document.createElement('iframe');
  const placeholder = document.createElement('a');
  host.className = 'diaporama-frame';
  placeholder.href = link.href;
  placeholder.textContent = frame.title = link.textContent.trim() || 'Gallery';
  frame.loading = 'lazy';
  frame.allow = 'fullscreen; clipboard-write';
  // The site learns nothing of the page it is shown in.
  frame.referrerPolicy = 'no-referrer';
  style(host, 'display:block;position:relative;width:100%;padding:0;');
  style(frame, 'all:unset;position:absolute;inset:0;width:100%;height:100%;opacity:0;');
  // The column tells a box that shrinks to its content how wide we are: 640 pixels, or less where there is less.
  style(
    placeholder,
    `display:grid;position:relative;grid-template:0/minmax(0,640px);place-items:center;padding:${halfSpace} 0;border:0;`,
  );
  frame.src = src;
  host.append(frame, placeholder);
  link.after(host);
  return { src, host, frame, placeholder };
}

/** Gives way to the frame, with the focus if the placeholder has it. */
export function showFrame({ frame, placeholder }: HostFrame, height: number): void {
  if (placeholder.matches(':focus')) frame.focus();
  style(frame, 'opacity:1;');
  style(placeholder, `visibility:hidden;padding:${height / 2}px 0;`);
}

/** Sets properties over whatever the host's stylesheet says, `!important` included. */
export function style(element: HTMLElement, css: string): void {
  element.style.cssText += css.replaceAll(';', '!important;');
}
