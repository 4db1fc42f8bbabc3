/** The smallest distance between a tooltip and the edge of the window. */
const windowMarginPx = 4;

type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/** The lines of text that a tooltip must not cover: the title and the counter. */
export function textsToAvoid(root: HTMLElement): Box[] {
  return [...root.querySelectorAll('h1, [data-counter]')].flatMap((element) => {
    const text = document.createRange();
    text.selectNodeContents(element);
    return [...text.getClientRects()];
  });
}

/**
 * Where to put a tooltip in the window. It touches its control, so that the pointer can move onto it (WCAG 1.4.13):
 * below or above, shifted sideways to avoid the texts, or beside the control if nothing else is free.
 */
export function tooltipPosition(tooltip: HTMLElement, control: Box, avoid: readonly Box[]) {
  // Not `offsetWidth`, which is rounded: the tooltip may touch a text but not overlap it.
  const { width, height } = tooltip.getBoundingClientRect();
  const centred = (control.left + control.right - width) / 2;
  const middle = (control.top + control.bottom - height) / 2;
  const columns = [centred, ...avoid.flatMap(({ left, right }) => [left - width, right])]
    .map((x) => clamp(x, innerWidth - width))
    .filter((x) => x < control.right && x + width > control.left);
  const candidates = [
    ...columns.map((x) => ({ x, y: control.bottom })),
    ...columns.map((x) => ({ x, y: control.top - height })),
    { x: control.left - width, y: middle },
    { x: control.right, y: middle },
  ];
  const isFree = ({ x, y }: { x: number; y: number }) => {
    const box = { left: x, top: y, right: x + width, bottom: y + height };
    const isInWindow = x >= 0 && y >= 0 && box.right <= innerWidth && box.bottom <= innerHeight;
    return isInWindow && !avoid.some((each) => overlaps(box, each));
  };
  return candidates.find(isFree) ?? { x: clamp(centred, innerWidth - width), y: control.bottom };
}

function clamp(value: number, max: number): number {
  return Math.max(windowMarginPx, Math.min(value, max - windowMarginPx));
}

function overlaps(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    one.right > other.left &&
    one.top < other.bottom &&
    one.bottom > other.top
  );
}
