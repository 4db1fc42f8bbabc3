import sharp from 'sharp';
import { expect, test } from 'vitest';
import { desk } from '../../support/importing.ts';
import { picture } from '../../support/pictures.ts';

test('Renditions are upright, from narrow to wide, and no larger than the picture', async () => {
  const { write, import: run, gallery, bytes } = await desk();
  const sideways = picture({ width: 1200, height: 600 }).withMetadata({ orientation: 6 });
  await write('g', { 'portrait.jpg': sideways.jpeg().toBuffer() });
  await run('g');
  const [slide] = (await gallery('g')).slides;
  expect(slide).toMatchObject({ width: 600, height: 1200 });
  const [avif, jpegs] = slide?.sources ?? [];
  expect(avif).toMatchObject({ type: 'image/avif' });
  expect(jpegs).toMatchObject({ type: 'image/jpeg' });
  expect(avif?.srcset.map(({ width }) => width)).toEqual([120, 240, 480, 600]);
  expect(jpegs?.srcset.map(({ width }) => width)).toEqual([480, 600]);
  for (const { src, width } of [...(avif?.srcset ?? []), ...(jpegs?.srcset ?? [])]) {
    expect(src).toMatch(/^photos\/g\/portrait-[0-9a-f]{12}-\d+\.(avif|jpg)$/);
    const file = await sharp(await bytes(src)).metadata();
    expect({ width: file.width, height: file.height }).toEqual({ width, height: 2 * width });
    expect(file.orientation ?? 1).toBe(1);
  }
  // The left half was light; after a quarter turn clockwise it is on top.
  const pixels = await sharp(await bytes(jpegs?.srcset[1]?.src ?? ''))
    .raw()
    .toBuffer();
  const topRight = pixels[3 * (600 - 1)];
  expect(topRight).toBeGreaterThan(200);
  expect(pixels.at(-1)).toBeLessThan(150);
});

test('A picture smaller than every rendition keeps its size, and its placeholder is small', async () => {
  const { write, import: run, gallery } = await desk();
  await write('g', { 'small.png': picture({ width: 30, height: 20 }).png().toBuffer() });
  await run('g');
  const [slide] = (await gallery('g')).slides;
  expect(slide?.sources.map(({ srcset }) => srcset.map(({ width }) => width))).toEqual([
    [30],
    [30],
  ]);
  expect(slide?.placeholder).toMatch(/^data:image\/webp;base64,/);
  expect(slide?.placeholder.length).toBeLessThanOrEqual(300);
});

test('Transparency is kept in AVIF and becomes white in JPEG', async () => {
  const { write, import: run, gallery, bytes } = await desk();
  await write('g', { 'glass.png': picture({ channels: 4 }).png().toBuffer() });
  await run('g');
  const [avif, jpegs] = (await gallery('g')).slides[0]?.sources ?? [];
  const clear = await sharp(await bytes(avif?.srcset[0]?.src ?? '')).metadata();
  const flat = await sharp(await bytes(jpegs?.srcset[0]?.src ?? '')).stats();
  expect(clear.hasAlpha).toBe(true);
  // Half-transparent (200, 40, 60) over white.
  const means = flat.channels.map(({ mean }) => mean);
  for (const [index, mean] of [228, 148, 158].entries()) {
    expect(Math.abs((means[index] ?? 0) - mean)).toBeLessThan(4);
  }
});
