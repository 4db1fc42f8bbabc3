import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { documentsOf } from '../support/largeStore.ts';
import { jpeg } from '../support/pictures.ts';
import { isHydrated, laptop, phone, shownPicture, theSite } from '../support/site.ts';
import { gesturesAreThere, restingLie } from '../support/touch.ts';

const site = theSite();

const sizes = { dot: [1, 1], stamp: [40, 30], strip: [600, 20], middling: [900, 600] } as const;

const gallery = {
  id: 'small',
  title: 'Small pictures',
  slides: Object.entries(sizes).map(([id, [width, height]]) => ({
    id,
    kind: 'picture' as const,
    alt: `The ${id}`,
    width,
    height,
    color: '#8a2be2',
    placeholder: 'data:image/webp;base64,UklGRg==',
    sources: [
      { type: 'image/jpeg' as const, srcset: [{ src: `photos/small/${id}-${width}.jpg`, width }] },
    ],
  })),
};

/** Opens a gallery that was published after the build. */
async function open(slide: keyof typeof sizes, viewport = laptop): Promise<Page> {
  site.allowNoise(/status of 404/);
  const page = await site.newPage({ viewport });
  for (const [path, document] of Object.entries(documentsOf([gallery]))) {
    await page.route(`**/content/${path}`, (route) => route.fulfill({ json: document }));
  }
  await page.route('**/content/photos/small/*', async (route) => {
    const id = /([a-z]+)-\d+\.jpg$/.exec(route.request().url())?.[1] as keyof typeof sizes;
    const [width, height] = sizes[id];
    await route.fulfill({ contentType: 'image/jpeg', body: await jpeg({ width, height }) });
  });
  await page.goto(`/galleries/small/${slide}`);
  await isHydrated(page);
  await shownPicture(page);
  return page;
}

/** The painted picture's size and position, and its stage. */
function lie(page: Page | Frame) {
  return page.getByRole('figure').evaluate((figure) => {
    const img = figure.querySelector('picture > img') as HTMLImageElement;
    const stage = figure.firstElementChild?.getBoundingClientRect() ?? new DOMRect();
    const box = img.getBoundingClientRect();
    // `object-fit: contain` leaves room in a box of another aspect ratio.
    const scale = Math.min(box.width / img.naturalWidth, box.height / img.naturalHeight);
    const ground = figure.querySelector('svg[color]');
    return {
      width: img.naturalWidth * scale,
      height: img.naturalHeight * scale,
      offMiddle: Math.max(
        Math.abs(box.x + box.width / 2 - stage.x - stage.width / 2),
        Math.abs(box.y + box.height / 2 - stage.y - stage.height / 2),
      ),
      stage: { width: stage.width, height: stage.height },
      ground: ground &&
        getComputedStyle(ground).display !== 'none' && {
          color: getComputedStyle(ground).backgroundColor,
          width: ground.getBoundingClientRect().width,
          height: ground.getBoundingClientRect().height,
        },
    };
  });
}

describe.each([laptop, phone])('a small picture at $width × $height', (viewport) => {
  it.each(['dot', 'stamp'] as const)(
    'is shown at most twice its size, centred on its main colour: the %s',
    async (slide) => {
      const [width, height] = sizes[slide];
      const { stage, ground, ...picture } = await lie(await open(slide, viewport));
      expect(picture).toEqual({
        width: 2 * width,
        height: 2 * height,
        offMiddle: expect.closeTo(0, 0),
      });
      expect(ground).toEqual({ color: 'rgb(138, 43, 226)', ...stage });
    },
  );

  it('is fitted into the stage if twice its size does not fit', async () => {
    const { stage, width, height } = await lie(await open('strip', viewport));
    expect(width).toBeCloseTo(Math.min(1200, stage.width), 0);
    expect(height).toBeCloseTo(width / 30, 0);
  });

  it('fills the stage if it is not that small', async () => {
    const { stage, width, height, ground } = await lie(await open('middling', viewport));
    const scale = Math.min(stage.width / 900, stage.height / 600);
    expect([width, height]).toEqual([
      expect.closeTo(900 * scale, 0),
      expect.closeTo(600 * scale, 0),
    ]);
    expect(ground).toBe(false);
  });
});

describe('a small picture zoomed in', () => {
  it('is twice as large again, and stays centred', async () => {
    const page = await open('stamp');
    await gesturesAreThere(page);
    await page.keyboard.press('z');
    await page.getByRole('button', { name: 'Zoom out' }).waitFor();
    await restingLie(page);
    await expect.poll(async () => (await lie(page)).width).toBeCloseTo(160, 0);
    expect((await lie(page)).offMiddle).toBeLessThan(1);
    const sharp = page.locator('[data-offset="0"] > picture > img');
    await sharp.waitFor();
    const box = await sharp.boundingBox();
    expect([box?.width, box?.height]).toEqual([160, 120]);
  });

  it('requests no more than its size on screen', async () => {
    const page = await open('stamp');
    const asked = await page.locator('[data-offset="0"] source').first().getAttribute('sizes');
    expect(asked).toContain('80px');
  });
});
