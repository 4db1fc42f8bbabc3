import { expect, it } from 'vitest';
import { visitor } from '../support/framedGallery.ts';
import { someoneElsesSite } from '../support/hostPage.ts';
import { phone, theSite } from '../support/site.ts';
import { line, touchScreen } from '../support/touch.ts';

const site = theSite();
const host = someoneElsesSite();
const visit = visitor(site, host);

const onPhone = {
  viewport: phone,
  hasTouch: true,
  isMobile: true,
  reducedMotion: 'no-preference',
  address: '/juche-tower',
  width: 390,
  before: '<meta name="viewport" content="width=device-width"><style>body { margin: 0 }</style>',
  after: '<div style="height: 2000px"></div>',
} as const;

it('a swipe across a framed picture changes slides, and the host page stays', async () => {
  const { page, frame } = await visit(onPhone);
  const touch = await touchScreen(page);
  await touch.stroke(...line([320, 150], [80, 155], 4));
  await frame.getByText('6 of 25', { exact: true }).waitFor();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});

it('a swipe up or down a framed picture scrolls the host page', async () => {
  const { page, frame } = await visit(onPhone);
  const touch = await touchScreen(page);
  const scrolled = () => page.evaluate(() => window.scrollY);
  await touch.stroke(...line([200, 220], [205, 60]));
  await expect.poll(scrolled).toBeGreaterThan(60);
  const far = await scrolled();
  await touch.stroke(...line([200, 20], [205, 120]));
  await expect.poll(scrolled).toBeLessThan(far - 40);
  await frame.getByText('5 of 25', { exact: true }).waitFor();
});

it('two fingers zoom a framed picture, not the host page; one finger then pans it', async () => {
  const { page, frame } = await visit(onPhone);
  const touch = await touchScreen(page);
  const apart = (half: number): [number, number][] => [
    [190 - half, 130],
    [190 + half, 130],
  ];
  await touch.drag(...[30, 50, 70, 90].map(apart));
  await touch.lift();
  await frame.getByRole('button', { name: 'Zoom out' }).waitFor();
  expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1);
  await touch.stroke(...line([200, 150], [190, 60]));
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await frame.getByRole('button', { name: 'Zoom out' }).tap();
  await frame.getByRole('button', { name: 'Zoom out' }).waitFor({ state: 'detached' });
});
