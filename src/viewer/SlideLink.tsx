import type { ComponentProps, MouseEvent } from 'react';

/** Where a gallery's slides are, as the host links to them. A slide that is not loaded yet goes by its number. */
export interface SlideUrls {
  slide: (slideId: string) => string;
  /** The grid, at a slide. */
  all: (slideId: string) => string;
}

interface SlideLinkProps extends Omit<ComponentProps<'a'>, 'onClick'> {
  /** What a plain click does instead of following the link. */
  onFollow: () => void;
}

/** A link within a gallery. It works without scripts, in a new tab, and before the code is loaded. */
export function SlideLink({ onFollow, ...props }: SlideLinkProps) {
  const handleClick = (event: MouseEvent) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    onFollow();
  };
  // biome-ignore lint/a11y: a link, with its `href` among the props; the browser turns Enter into a click
  return <a {...props} onClick={handleClick} />;
}

/** A click that the page may handle itself: no new tab, no new window, no download. */
function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}
