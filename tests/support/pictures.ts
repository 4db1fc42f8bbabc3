import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp, { type Sharp } from 'sharp';

export interface TestPicture {
  width?: number;
  height?: number;
  /** Another colour makes another picture. */
  colour?: string;
  channels?: 3 | 4;
}

const halfTransparentRed = { r: 200, g: 40, b: 60, alpha: 0.5 };

/** A small picture with a light left half, which shows its orientation; with four channels it has one colour. */
export function picture({
  width = 64,
  height = 48,
  colour = '#345678',
  channels = 3,
}: TestPicture = {}): Sharp {
  if (channels === 4) {
    return sharp({ create: { width, height, channels, background: halfTransparentRed } });
  }
  const light = { width: Math.ceil(width / 2), height, channels, background: '#eee' };
  return sharp({ create: { width, height, channels, background: colour } }).composite([
    { input: { create: light }, left: 0, top: 0 },
  ]);
}

export function jpeg(options?: TestPicture): Promise<Buffer> {
  return picture(options).jpeg().toBuffer();
}

/** Writes files below a folder: text, bytes, or a promise of bytes. */
export async function writeFiles(
  folder: string,
  files: Record<string, string | Uint8Array | Promise<Uint8Array>>,
): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, await content);
  }
}
