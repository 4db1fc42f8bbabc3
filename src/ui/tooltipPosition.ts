/** How near the window's edge a tooltip may come, in pixels. */
const edgePx = 4;

type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/** The lines of text that no tooltip may cover: the title and the counter. */
export function keptClear(root: HTMLElement): Box[] {
  return [...root.querySelectorAll('h1, [data-counter]')].flatMap((element) => {
    const text = document.createRange();
    text.selectNodeContents(element);
    return [...text.getClientRects()];
  });
}

/**
 * Where a tooltip goes, in the window: touching its control, so that the pointer gets to it. Below or above it, moved
 * aside where a text would be covered; beside it, over other controls, only where nothing else is left.
 */
export function placeOf(tip: HTMLElement, control: Box, clear: readonly Box[]) {
  // Not `offsetWidth`, which is rounded: a tooltip may be up against a text, yet not over it.
  const { width, height } = tip.getBoundingClientRect();
  const middle = (control.left + control.right - width) / 2;
  const level = (control.top + control.bottom - height) / 2;
  const across = [middle, ...clear.flatMap(({ left, right }) => [left - width, right])]
    .map((x) => within(x, innerWidth - width))
    .filter((x) => x < control.right && x + width > control.left);
  const places = [
    ...across.map((x) => ({ x, y: control.bottom })),
    ...across.map((x) => ({ x, y: control.top - height })),
    { x: control.left - width, y: level },
    { x: control.right, y: level },
  ];
  const isFree = ({ x, y }: { x: number; y: number }) => {
    const box = { left: x, top: y, right: x + width, bottom: y + height };
    const isInWindow = x >= 0 && y >= 0 && box.right <= innerWidth && box.bottom <= innerHeight;
    return isInWindow && !clear.some((each) => isOver(box, each));
  };
  return places.find(isFree) ?? { x: within(middle, innerWidth - width), y: control.bottom };
}

function within(value: number, room: number): number {
  return Math.max(edgePx, Math.min(value, room - edgePx));
}

function isOver(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    one.right > other.left &&
    one.top < other.bottom &&
    one.bottom > other.top
  );
}
