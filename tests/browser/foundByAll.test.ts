import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { buildings, isHydrated, laptop, phone, story, theSite } from '../support/site.ts';
import { stopClock } from '../support/touch.ts';

const site = theSite();
const slide = `${buildings}/juche-tower`;

const views = {
  'the list of stories': '/',
  'a story': story,
  'a slide': slide,
  'the grid': `${buildings}/all`,
  'a frame’s cover': '/embed/buildings',
  'a frame’s slide': '/embed/buildings/juche-tower',
  'a frame’s grid': '/embed/buildings/all',
  '“not found”': '/nowhere',
};

const windows = [
  { width: 390, height: 844, percent: 200 },
  { width: 320, height: 640, percent: 100 },
];

/** Elements that overflow the window's sides, or make it scroll sideways. */
function beyondTheSides(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.scrollingElement ?? document.documentElement;
    const parts = document.querySelectorAll(
      'a, button, input, select, textarea, summary, h1, table',
    );
    const beyond = [...parts].filter((part) => {
      const { left, right, width } = part.getBoundingClientRect();
      const isScrolled = part.closest('nav ul, pre') !== null;
      return width > 1 && !isScrolled && (left < -1 || right > clientWidth + 1);
    });
    const names = beyond.map(({ tagName, textContent }) => `${tagName} ${textContent?.trim()}`);
    return scrollWidth > clientWidth ? [...names, `scrolls to ${scrollWidth}`] : names;
  });
}

const enlarge = (page: Page, percent: number) =>
  page.evaluate((size) => {
    document.documentElement.style.fontSize = `${size}%`;
  }, percent);

describe.each(windows)('with text at $percent % in $width pixels', ({ percent, ...viewport }) => {
  it('nothing overflows the window’s sides, in any view', async () => {
    site.allowNoise(/404/);
    const page = await site.newPage({ viewport });
    const found: Record<string, string[]> = {};
    for (const [view, path] of Object.entries(views)) {
      await page.goto(path);
      await isHydrated(page);
      await enlarge(page, percent);
      found[view] = await beyondTheSides(page);
    }
    expect(found).toEqual(Object.fromEntries(Object.keys(views).map((view) => [view, []])));
  });

  it('or in any dialog', async () => {
    const page = await site.open(slide, { viewport });
    await enlarge(page, percent);
    const dialog = page.getByRole('dialog');
    await page.keyboard.press('?');
    await dialog.waitFor();
    expect(await beyondTheSides(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('listitem').getByRole('button', { name: 'Embed' }).click();
    await dialog.waitFor();
    expect(await beyondTheSides(page)).toEqual([]);
  });
});

describe('a tool that is only an icon', () => {
  const tooltip = (page: Page) => page.locator('main [aria-hidden][data-screen]');
  const isFetched = (page: Page) => tooltip(page).waitFor({ state: 'attached' });

  it('shows its name on hover, stays while the pointer is on it, and closes with Escape, which leaves the gallery open', async () => {
    const page = await site.open(slide, { viewport: laptop });
    await isFetched(page);
    await stopClock(page);
    const zoom = page.getByRole('button', { name: 'Zoom in', exact: true });
    const hover = async () => {
      await zoom.hover();
      await page.clock.runFor(500);
    };
    await hover();
    expect(await tooltip(page).isVisible()).toBe(true);
    expect(await tooltip(page).textContent()).toBe('Zoom in');
    const box = await tooltip(page).boundingBox();
    if (!box) throw new Error('There is no tooltip.');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height - 2, { steps: 4 });
    await page.clock.runFor(1000);
    expect(await tooltip(page).isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await tooltip(page).isVisible()).toBe(false);
    expect(new URL(page.url()).pathname).toBe(slide);
    await page.mouse.move(400, 600);
    await hover();
    expect(await tooltip(page).isVisible()).toBe(true);
    await page.mouse.move(400, 600);
    await page.clock.runFor(500);
    expect(await tooltip(page).isVisible()).toBe(false);
  });

  it.each([laptop, phone])(
    'shows it on keyboard focus, and covers neither title nor counter, at $width × $height',
    async (viewport) => {
      const page = await site.open(slide, { viewport });
      await isFetched(page);
      const covered: string[] = [];
      const shown: string[] = [];
      for (let stop = 0; stop < 14; stop++) {
        await page.keyboard.press('Tab');
        if (!(await tooltip(page).isVisible())) continue;
        shown.push((await tooltip(page).textContent()) ?? '');
        covered.push(
          ...(await tooltip(page).evaluate((tip) => {
            const { left, right, top, bottom } = tip.getBoundingClientRect();
            return [...document.querySelectorAll('h1, [data-counter]')].flatMap((text) => {
              const range = document.createRange();
              range.selectNodeContents(text);
              return [...range.getClientRects()]
                .filter((r) => r.left < right && r.right > left && r.top < bottom && r.bottom > top)
                .map(() => `${tip.textContent} covers ${text.textContent}`);
            });
          })),
        );
      }
      expect(covered).toEqual([]);
      expect(shown).toEqual(expect.arrayContaining(['Zoom in', 'Share', 'Play', 'Next slide']));
      expect(shown).not.toContain('See all');
    },
  );

  it('does not show it on touch', async () => {
    const page = await site.open(slide, { viewport: phone, hasTouch: true, isMobile: true });
    await isFetched(page);
    await page.getByRole('button', { name: 'Zoom in', exact: true }).tap();
    await page.getByRole('button', { name: 'Zoom out' }).waitFor();
    expect(await tooltip(page).isVisible()).toBe(false);
  });

  it('See all keeps its text on a phone, too', async () => {
    const page = await site.open(slide, { viewport: phone });
    const word = await page.getByRole('link', { name: 'See all' }).locator('span').boundingBox();
    expect(word?.width).toBeGreaterThan(20);
  });

  it('shows it in a frame, and in a dialog', async () => {
    const page = await site.open('/embed/buildings/juche-tower', { viewport: laptop });
    const tip = page.locator('section > [aria-hidden][data-screen]');
    await tip.waitFor({ state: 'attached' });
    await page.getByRole('link', { name: 'Next slide' }).hover();
    await tip.waitFor();
    expect(await tip.textContent()).toBe('Next slide');
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await dialog.locator('[data-screen]').waitFor({ state: 'attached' });
    await dialog.getByRole('button', { name: 'Close' }).hover();
    await expect.poll(() => dialog.locator('[data-screen]').textContent()).toBe('Close');
  });
});

describe('a control at its end', () => {
  it('dims its icon and not itself, so the focus ring keeps its contrast', async () => {
    const page = await site.open(buildings, { viewport: laptop });
    for (const control of [
      page.getByRole('link', { name: 'Previous slide' }),
      page.getByRole('button', { name: 'Zoom in', exact: true }),
    ]) {
      await control.focus();
      const dimmed = await control.evaluate((element) => {
        const around: Element[] = [];
        for (let at: Element | null = element; at; at = at.parentElement) around.push(at);
        return around.some((each) => getComputedStyle(each).opacity !== '1');
      });
      expect(dimmed).toBe(false);
    }
    const glyph = page.getByRole('link', { name: 'Previous slide' }).locator('svg');
    expect(await glyph.evaluate((svg) => Number(getComputedStyle(svg).opacity))).toBeLessThan(1);
  });
});

describe('a link that opens a new tab', () => {
  it('says so', async () => {
    const page = await site.open('/embed/buildings/juche-tower');
    const links = await page.locator('a[target="_blank"]').all();
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      const description = await link.evaluate(
        (each) => document.getElementById(each.getAttribute('aria-describedby') ?? '')?.textContent,
      );
      expect(description).toBe('Opens in a new tab');
    }
  });
});
