import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { buildings, focused, isHydrated, laptop, phone, tabTo, theSite } from '../support/site.ts';

const site = theSite();

async function openDialog(options: Parameters<typeof site.open>[1] = {}): Promise<Page> {
  const page = await site.open(`${buildings}/juche-tower`, options);
  const isNarrow = (page.viewportSize() ?? laptop).width < 768;
  if (isNarrow) await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('button', { name: 'Embed' }).click();
  await page.getByRole('dialog', { name: 'Embed this gallery' }).waitFor();
  return page;
}

const preview = (page: Page) => page.frameLocator('iframe[title^="Preview of"]');

describe('the embed dialog', () => {
  it('previews the frame at the chosen slide, in the chosen colours', async () => {
    const page = await openDialog();
    await preview(page).getByRole('link', { name: 'See gallery' }).waitFor();
    await page.getByRole('checkbox', { name: /start at slide 5 of 25/ }).check();
    await page.getByRole('combobox', { name: 'Colours' }).selectOption('Dark');
    await page.getByRole('checkbox', { name: 'Show captions' }).uncheck();
    await preview(page).getByRole('button', { name: 'Show caption' }).waitFor();
    await preview(page).getByText('5 of 25', { exact: true }).waitFor();
    expect(await preview(page).locator('html').getAttribute('data-theme')).toBe('dark');
    await page.getByText('5 of 25', { exact: true }).first().waitFor();
  });

  it.each([phone, laptop, { width: 1920, height: 1080 }, { width: 320, height: 568 }])(
    'keeps the preview within its window: %o',
    async (viewport) => {
      const page = await openDialog({ viewport });
      await page.getByRole('radio', { name: /^Fixed-size iframe/ }).check();
      for (const size of ['320 ×', '960 ×']) {
        const option = page.getByRole('option', { name: size, includeHidden: true });
        const value = (await option.getAttribute('value')) ?? '';
        await page.getByRole('combobox', { name: 'Size' }).selectOption(value);
        const [frame, dialog] = await page.evaluate(() =>
          ['dialog[open] iframe', 'dialog[open]'].map((selector) => {
            const { left, right } = document.querySelector(selector)?.getBoundingClientRect() ?? {};
            return { left: left ?? 0, right: right ?? 0 };
          }),
        );
        expect(frame?.left).toBeGreaterThan(dialog?.left ?? 0);
        expect(frame?.right).toBeLessThan(dialog?.right ?? 0);
        const overflow = await page
          .getByRole('dialog')
          .evaluate((element) => element.scrollWidth - element.clientWidth);
        expect(overflow).toBe(0);
      }
    },
  );

  it('works with the keyboard alone: open, choose, copy, close', async () => {
    const page = await site.open(`${buildings}/juche-tower`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await tabTo(page, 'Embed');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, 'Copy');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.getByRole('dialog').getByRole('status').textContent())
      .toBe('Copied');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^<iframe src="http.*\/embed\/buildings" title="North Korea/);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await expect.poll(() => focused(page)).toBe('Embed');
    expect(page.url()).toContain('/juche-tower');
  });

  it('keeps keys from the slideshow behind it, also after a click on its background', async () => {
    const page = await openDialog();
    await page.getByRole('heading', { name: 'Embed this gallery' }).click();
    for (const key of ['ArrowRight', 'End', 'g', 'c']) await page.keyboard.press(key);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.getByText('5 of 25', { exact: true }).waitFor();
    expect(page.url()).toContain('/juche-tower');
    await page.getByRole('button', { name: 'Hide caption' }).waitFor();
    await page.keyboard.press('ArrowRight');
    await page.getByText('6 of 25', { exact: true }).waitFor();
  });

  it('reports that its code could not be loaded, and opens after a reload', async () => {
    site.allowNoise(/Failed to load resource/);
    const page = await site.open(buildings);
    await page.route('**/EmbedDialog-*.js', (route) => route.abort());
    await page.getByRole('button', { name: 'Embed' }).click();
    await page.getByText('The embed code could not be loaded.').waitFor();
    await page.unroute('**/EmbedDialog-*.js');
    await page.reload();
    await isHydrated(page);
    await page.getByRole('button', { name: 'Embed' }).click();
    await page.getByRole('dialog', { name: 'Embed this gallery' }).waitFor();
  });

  it.each(['light', 'dark'] as const)('passes axe, %s', async (colorScheme) => {
    for (const viewport of [phone, laptop]) {
      const page = await openDialog({ colorScheme, viewport });
      await page.getByRole('radio', { name: /^Fixed-size iframe/ }).check();
      await preview(page).getByRole('link', { name: 'See gallery' }).waitFor();
      expect(await violations(page)).toEqual([]);
    }
  });
});
