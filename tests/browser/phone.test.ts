import { expect, test } from 'vitest';
import { phone, shownPicture, theSite } from '../support/site.ts';

const site = theSite();
const inTheHand = { viewport: phone, hasTouch: true, isMobile: true };
const portrait = '/galleries/daily-life/school-dance';

test('on a phone the way back and the tools share one row', async () => {
  const page = await site.open(portrait, inTheHand);
  const heightOf = async (name: string) =>
    (await page.getByRole('link', { name }).boundingBox())?.y;
  expect(await heightOf('See all')).toBe(await heightOf('Back to story'));
});

test('a keyboard finds the tools that a phone in the hand does not show', async () => {
  const page = await site.open(portrait, inTheHand);
  const embed = page.getByRole('button', { name: 'Embed' });
  await embed.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect.poll(() => embed.evaluate((button) => getComputedStyle(button).opacity)).toBe('1');
});

test('beside a picture narrower than the stage is the stage, not the picture’s main colour', async () => {
  const page = await site.open(portrait, inTheHand);
  await shownPicture(page);
  const colour = page.getByRole('figure').locator('svg[color]');
  expect(await colour.isVisible()).toBe(false);
});
