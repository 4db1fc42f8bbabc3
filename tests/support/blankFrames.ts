import type { Page } from 'playwright-core';
import sharp from 'sharp';

/** The standard deviation that compression adds to a plain colour, of 255. */
const noise = 3;

/**
 * Records every frame that the page paints from now on.
 * @returns stops recording, and counts the frames and those in which the middle of the stage has one plain colour. A
 * picture, even its coarsest placeholder, is never that plain.
 */
export async function watchForBlanks(
  page: Page,
): Promise<() => Promise<{ frames: number; blank: number }>> {
  const box = await page.locator('[data-slide]').boundingBox();
  if (!box) throw new Error('The page has no stage.');
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
