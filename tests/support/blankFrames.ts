import type { Page } from 'playwright-core';
import sharp from 'sharp';

/** How much a compressed plain surface differs from itself, of 255. */
const noise = 3;

/**
 * Films the page from now on, every frame that it paints.
 * @returns ends the film and counts its frames, and those in which the middle of the stage is one plain colour. In a
 * JPEG frame a picture, even its coarsest placeholder, is never that plain.
 */
export async function watchForBlanks(
  page: Page,
): Promise<() => Promise<{ frames: number; blank: number }>> {
  const box = await page.locator('[data-slide]').boundingBox();
  if (!box) throw new Error('There is no stage to be watched.');
  const session = await page.context().newCDPSession(page);
  const film: Buffer[] = [];
  session.on('Page.screencastFrame', ({ data, sessionId }) => {
    film.push(Buffer.from(data, 'base64'));
    void session.send('Page.screencastFrameAck', { sessionId });
  });
  await session.send('Page.startScreencast', { format: 'jpeg', quality: 90, everyNthFrame: 1 });

  const middle = {
    left: Math.round(box.x + box.width * 0.3),
    top: Math.round(box.y + box.height * 0.3),
    width: Math.round(box.width * 0.4),
    height: Math.round(box.height * 0.4),
  };
  return async () => {
    await session.send('Page.stopScreencast');
    const plain = await Promise.all(
      film.map(async (frame) => {
        const { channels } = await sharp(frame).extract(middle).stats();
        return channels.every(({ stdev }) => stdev < noise);
      }),
    );
    return { frames: film.length, blank: plain.filter(Boolean).length };
  };
}
