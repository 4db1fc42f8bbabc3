import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { holdRequests } from '../support/holdRequests.ts';
import { buildings, focused, laptop, phone, theSite } from '../support/site.ts';
import {
  gesturesAreThere,
  type Lie,
  line,
  type Point,
  pictureLie,
  reportMs,
  restingLie,
  stopClock,
  touchScreen,
} from '../support/touch.ts';

const site = theSite();
const inTheHand = {
  viewport: phone,
  hasTouch: true,
  isMobile: true,
  reducedMotion: 'no-preference',
} as const;
const atRest = { x: 0, y: 0, zoom: 1 };

async function openOnPhone() {
  const page = await site.open(`${buildings}/juche-tower`, inTheHand);
  await gesturesAreThere(page);
  return { page, touch: await touchScreen(page) };
}

async function openAtDesk() {
  const page = await site.open(`${buildings}/juche-tower`, { viewport: laptop });
  await gesturesAreThere(page);
  return page;
}

const zoomOut = (page: Page) => page.getByRole('button', { name: 'Zoom out' });
const isAt = (page: Page, place: number) =>
  page.getByText(`${place} of 25`, { exact: true }).waitFor();

/** The point of the picture under a point of the window, from its centre, in pixels of the fitted picture. */
async function seenAt(page: Page, [x, y]: Point, lie: Lie): Promise<Point> {
  const stage = await page.getByRole('figure').locator('> div').first().boundingBox();
  if (!stage) throw new Error('There is no stage.');
  const across = x - stage.x - stage.width / 2;
  const down = y - stage.y - stage.height / 2;
  return [(across - lie.x) / lie.zoom, (down - lie.y) / lie.zoom];
}

/** Two fingers that change their distance around a point, which may move as well. */
function pinch([x, y]: Point, from: number, to: number, [dx, dy]: Point = [0, 0]): Point[][] {
  return line([from, 0], [to, 1], 8).map(([apart, share]) => [
    [x - apart / 2 + dx * share, y + dy * share],
    [x + apart / 2 + dx * share, y + dy * share],
  ]);
}

describe('two fingers on the picture', () => {
  it('zoom it around the point between them, and move it along', async () => {
    const { page, touch } = await openOnPhone();
    const before = await seenAt(page, [150, 250], await pictureLie(page));
    await touch.drag(...pinch([150, 250], 60, 150, [30, 20]));
    const lie = await pictureLie(page);
    expect(lie.zoom).toBeGreaterThan(1.8);
    const after = await seenAt(page, [180, 270], lie);
    // The browser consumes the first pixels of a pinch.
    expect(Math.hypot(after[0] - before[0], after[1] - before[1])).toBeLessThan(12);
    await touch.lift();
    await zoomOut(page).waitFor();
    const status = page.getByRole('status').filter({ hasText: 'Zoomed to' });
    await expect.poll(() => status.textContent()).toMatch(/^Zoomed to (1[89]\d|2[0-6]\d) percent$/);
    // The page itself is not zoomed.
    expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1);
    await isAt(page, 5);
  });

  it('that close over a zoomed picture fit it again', async () => {
    const { page, touch } = await openOnPhone();
    await touch.drag(...pinch([190, 250], 60, 160));
    await touch.lift();
    await zoomOut(page).waitFor();
    await touch.drag(...pinch([190, 250], 200, 40));
    expect((await pictureLie(page)).zoom).toBeLessThan(1);
    await touch.lift();
    expect(await restingLie(page)).toEqual(atRest);
    await zoomOut(page).waitFor({ state: 'detached' });
  });

  it('zoom it only as far as it gains detail', async () => {
    const { page, touch } = await openOnPhone();
    for (let time = 0; time < 3; time++) {
      await touch.drag(...pinch([190, 250], 40, 300));
      await touch.lift();
    }
    expect((await restingLie(page)).zoom).toBeCloseTo(6, 1);
  });
});

describe('a finger on a zoomed picture', () => {
  it('zooms it around a double tap, and fits it with another', async () => {
    const { page, touch } = await openOnPhone();
    const before = await seenAt(page, [120, 230], await pictureLie(page));
    await touch.tap([120, 230]);
    await touch.tap([120, 230]);
    await zoomOut(page).waitFor();
    const lie = await restingLie(page);
    expect(lie.zoom).toBeCloseTo(2);
    const after = await seenAt(page, [120, 230], lie);
    expect(after[0]).toBeCloseTo(before[0], 0);
    await touch.tap([300, 230]);
    await touch.tap([300, 230]);
    expect(await restingLie(page)).toEqual(atRest);
  });

  it('pans it to its edges, where it comes to rest, and changes no slide', async () => {
    const { page } = await openOnPhone();
    await page.keyboard.press('z');
    await zoomOut(page).waitFor();
    expect((await restingLie(page)).zoom).toBe(2);
    await stopClock(page);
    const touch = await touchScreen(page, () => page.clock.runFor(reportMs));
    await touch.stroke(...line([200, 250], [60, 240], 4));
    const released = await pictureLie(page);
    const rest = async () => {
      await page.clock.runFor(3000);
      return restingLie(page);
    };
    expect((await rest()).x).toBeLessThan(released.x);
    for (let time = 0; time < 3; time++) await touch.stroke(...line([300, 250], [60, 200], 4));
    // Twice as wide as the stage, it can be half a stage away from the middle.
    expect((await rest()).x).toBeCloseTo(-195);
    await touch.drag(...line([300, 250], [100, 250]).map((point) => [point]));
    const stretched = await pictureLie(page);
    expect(stretched.x).toBeLessThan(-230);
    expect(stretched.x).toBeGreaterThan(-350);
    await touch.lift();
    expect((await rest()).x).toBeCloseTo(-195);
    await isAt(page, 5);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
  });

  it('stops a gliding picture', async () => {
    const { page } = await openOnPhone();
    await page.keyboard.press('z');
    await zoomOut(page).waitFor();
    await restingLie(page);
    await stopClock(page);
    const touch = await touchScreen(page, () => page.clock.runFor(reportMs));
    await touch.stroke([300, 250], [280, 250], [240, 250]);
    await page.clock.runFor(50);
    await touch.drag([[200, 250]]);
    const caught = await pictureLie(page);
    await page.clock.runFor(150);
    expect(await pictureLie(page)).toEqual(caught);
    expect(caught.x).toBeGreaterThan(-190);
    await touch.lift();
  });
});

describe('the picture under a trackpad', () => {
  it('is zoomed by a pinch around the pointer, but the page is not', async () => {
    const page = await openAtDesk();
    await page.mouse.move(300, 300);
    const before = await seenAt(page, [300, 300], await pictureLie(page));
    await page.keyboard.down('Control');
    for (let turn = 0; turn < 20; turn++) await page.mouse.wheel(0, -6);
    await page.keyboard.up('Control');
    await zoomOut(page).waitFor();
    const lie = await restingLie(page);
    expect(lie.zoom).toBeGreaterThan(2);
    const after = await seenAt(page, [300, 300], lie);
    expect(after[0]).toBeCloseTo(before[0], 0);
    expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1);
    expect(await page.evaluate(() => window.innerWidth)).toBe(laptop.width);
  });

  it('is panned by two fingers while zoomed, and stays within its bounds', async () => {
    const page = await openAtDesk();
    await page.keyboard.press('z');
    await zoomOut(page).waitFor();
    await page.mouse.move(300, 300);
    const before = await restingLie(page);
    await page.mouse.wheel(80, 60);
    await expect.poll(async () => (await pictureLie(page)).x).toBeCloseTo(before.x - 80);
    expect((await pictureLie(page)).y).toBeCloseTo(before.y - 60);
    await page.mouse.wheel(9000, 0);
    await expect.poll(async () => (await pictureLie(page)).x).toBeLessThan(-300);
    expect((await pictureLie(page)).x).toBeGreaterThan(-500);
    await isAt(page, 5);
  });

  it('is panned by dragging with the mouse', async () => {
    const page = await openAtDesk();
    await page.keyboard.press('z');
    await zoomOut(page).waitFor();
    const before = await restingLie(page);
    await page.mouse.move(400, 400);
    await page.mouse.down();
    await page.mouse.move(480, 430, { steps: 5 });
    await page.mouse.move(480, 430);
    const { x, y } = await pictureLie(page);
    expect(x).toBeCloseTo(before.x + 80);
    expect(y).toBeCloseTo(before.y + 30);
    await page.mouse.up();
    await isAt(page, 5);
  });
});

describe('without dragging', () => {
  it('keys zoom, pan and fit; the arrow keys without zoom change the slide', async () => {
    const page = await openAtDesk();
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    await expect.poll(async () => (await restingLie(page)).zoom).toBeCloseTo(2.25);
    await expect
      .poll(() => page.getByRole('status').filter({ hasText: 'Zoomed' }).textContent())
      .toBe('Zoomed to 225 percent');
    await page.keyboard.press('Shift+ArrowRight');
    const right = await restingLie(page);
    expect(right.x).toBeLessThan(-100);
    await page.keyboard.press('Shift+ArrowUp');
    expect((await restingLie(page)).y).toBeGreaterThan(right.y + 100);
    await isAt(page, 5);
    await page.keyboard.press('0');
    expect(await restingLie(page)).toEqual(atRest);
    await page.getByText('Zoomed out', { exact: true }).waitFor();
    await page.keyboard.press('z');
    await zoomOut(page).waitFor();
    await page.keyboard.press('ArrowRight');
    await isAt(page, 6);
    expect(await restingLie(page)).toEqual(atRest);
    await zoomOut(page).waitFor({ state: 'detached' });
  });

  it('buttons on the picture pan, show where its edges are, and zoom out', async () => {
    const { page } = await openOnPhone();
    await page.getByRole('button', { name: 'Zoom in' }).tap();
    const left = page.getByRole('button', { name: 'Move left' });
    await left.waitFor();
    await restingLie(page);
    expect(await left.getAttribute('aria-disabled')).toBeNull();
    // The second press does not wait for the first one's animation.
    await left.tap();
    await left.tap();
    expect((await restingLie(page)).x).toBeCloseTo(195);
    await expect.poll(() => left.getAttribute('aria-disabled')).toBe('true');
    expect(await violations(page)).toEqual([]);
    const box = await zoomOut(page).boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(phone.width);
    await zoomOut(page).tap();
    expect(await restingLie(page)).toEqual(atRest);
  });

  it('the button to pan left is left of the one to pan right, also right to left', async () => {
    const page = await openAtDesk();
    await page.keyboard.press('z');
    const at = async (name: string) =>
      (await page.getByRole('button', { name, exact: true }).boundingBox())?.x ?? Number.NaN;
    await page.getByRole('button', { name: 'Move left' }).waitFor();
    for (const dir of ['ltr', 'rtl']) {
      await page.evaluate((way) => {
        document.documentElement.dir = way;
      }, dir);
      expect(await at('Move left')).toBeLessThan(await at('Move right'));
    }
  });

  it('the focus stays with the picture when the “Zoom out” button disappears', async () => {
    const page = await openAtDesk();
    await page.keyboard.press('z');
    await zoomOut(page).focus();
    await page.keyboard.press('Enter');
    await zoomOut(page).waitFor({ state: 'detached' });
    const hasFocus = page.locator('figure > div').first();
    expect(await hasFocus.evaluate((stage) => stage === document.activeElement)).toBe(true);
    expect(await focused(page)).not.toBe('Zoom out');
    await page.keyboard.press('ArrowRight');
    await isAt(page, 6);
  });

  it('a failure to load the code is reported, and the slideshow keeps working', async () => {
    site.allowNoise(/Failed to load|ERR_FAILED/);
    const page = await site.newPage();
    await page.route('**/assets/gestures-*.js', (route) => route.abort());
    await page.goto(`${buildings}/juche-tower`);
    await isAt(page, 5);
    await page.waitForLoadState('networkidle');
    await page.keyboard.press('z');
    const alert = page.getByRole('alert');
    await expect.poll(() => alert.textContent()).toMatch(/^Zoom could not be loaded/);
    await alert.getByRole('button', { name: 'Close' }).click();
    expect(await alert.count()).toBe(0);
    await page.keyboard.press('ArrowRight');
    await isAt(page, 6);
  });
});

describe('a zoomed picture', () => {
  it('gets a sharper rendition when it rests, and keeps the other until then', async () => {
    const page = await site.newPage(inTheHand);
    const wide = /juche-tower-[0-9a-f]+-(960|1600|2400)\.avif/;
    const { asked, release } = await holdRequests(page, wide);
    await page.goto(`${buildings}/juche-tower`);
    await gesturesAreThere(page);
    expect(asked).toEqual([]);

    await page.keyboard.press('z');
    await zoomOut(page).waitFor();
    await expect.poll(() => asked.length).toBe(1);
    const pictures = page.locator('[data-offset="0"] picture > img');
    const shown = pictures.first();
    const isWhole = () =>
      shown.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth > 0);
    expect(await isWhole()).toBe(true);
    expect(await pictures.count()).toBe(1);
    release();
    await expect.poll(() => pictures.count()).toBe(2);
    const sharp = pictures.last();
    expect(await sharp.evaluate((img: HTMLImageElement) => img.currentSrc)).toMatch(wide);
    expect(await sharp.boundingBox()).toEqual(await shown.boundingBox());
    await page.keyboard.press('0');
    await expect.poll(() => pictures.count()).toBe(1);
  });
});
