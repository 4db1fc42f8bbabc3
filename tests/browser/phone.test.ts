import { expect, test } from 'vitest';
import { phone, shownPicture, theSite } from '../support/site.ts';

const site = theSite();
const inTheHand = { viewport: phone, hasTouch: true, isMobile: true };
const portrait = '/galleries/daily-life/school-dance';

test('on a phone the back link and the tools share one row', async () => {
  const page = await site.open(portrait, inTheHand);
  const heightOf = async (name: string) =>
    (await page.getByRole('link', { name }).boundingBox())?.y;
  expect(await heightOf('See all')).toBe(await heightOf('Back to story'));
});

test.each(['Full screen', 'Embed', 'Keyboard shortcuts'])(
  'the tool “%s”, which does not fit a phone’s bar, is under “More”',
  async (name) => {
    const page = await site.open(portrait, inTheHand);
    const tool = page.getByRole('button', { name });
    expect(await tool.count()).toBe(0);
    await page.getByRole('button', { name: 'More' }).tap();
    await tool.waitFor();
    const box = await tool.boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= phone.width && box.height >= 44).toBe(true);
  },
);

test('a picture narrower than the stage shows the stage beside it, not its main colour', async () => {
  const page = await site.open(portrait, inTheHand);
  await shownPicture(page);
  const colour = page.getByRole('figure').locator('svg[color]');
  expect(await colour.isVisible()).toBe(false);
});
