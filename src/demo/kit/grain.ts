// Runs in Node.
import sharp, { type Sharp } from 'sharp';
import { Random } from './random.ts';

const fullWidth = 2400;

/**
 * Adds film grain to a picture of its final width, because enlarged grain is coarse: luminance noise, strongest
 * in mid-tones (`strength` levels of 255; less in a small draft), and one level of colour noise.
 */
export async function withGrain(picture: Sharp, strength: number): Promise<Sharp> {
  const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true });
  const random = new Random(12345);
  const amplitude = strength * Math.max(0.35, Math.min(1, info.width / fullWidth));
  for (let i = 0; i < data.length; i += 3) {
    const value =
      ((data[i] ?? 0) * 0.3 + (data[i + 1] ?? 0) * 0.59 + (data[i + 2] ?? 0) * 0.11) / 255;
    const noise =
      (random.next() + random.next() + random.next() - 1.5) *
      amplitude *
      (0.5 + Math.sin(Math.PI * value));
    for (let channel = i; channel < i + 3; channel++) {
      data[channel] = Math.max(
        0,
        Math.min(255, (data[channel] ?? 0) + noise + (random.next() - 0.5) * 2),
      );
    }
  }
  return sharp(data, { raw: { width: info.width, height: info.height, channels: 3 } });
}
