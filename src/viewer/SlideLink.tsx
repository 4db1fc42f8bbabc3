import type { ComponentProps, MouseEvent } from 'react';

interface SlideLinkProps extends Omit<ComponentProps<'a'>, 'onClick'> {
  /** What a plain click does in place of the browser. */
  onFollow: () => void;
}

/** A link to a place of the gallery. It works without scripts, in a new tab, and while the code is on its way. */
export function SlideLink({ onFollow, ...props }: SlideLinkProps) {
  const handleClick = (event: MouseEvent) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    onFollow();
  };
  // biome-ignore lint/a11y: a link, with its `href` among the props; the browser makes Enter a click
  return <a {...props} onClick={handleClick} />;
}

/** A click that the page may handle itself: no new tab, no new window, no download. */
function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}
