import { once } from 'node:events';
import { createServer } from 'node:net';
import { crc32 } from 'node:zlib';
import { onTestFinished } from 'vitest';
import { picture } from './pictures.ts';

export function latin1(text: string): Buffer {
  return Buffer.from(text, 'latin1');
}

export async function half(bytes: Promise<Buffer>): Promise<Buffer> {
  const whole = await bytes;
  return whole.subarray(0, whole.length / 2);
}

/** A PNG of a few bytes whose header claims this size. */
export async function pngClaiming(width: number, height: number): Promise<Buffer> {
  const png = await picture().png().toBuffer();
  // Signature (8), length (4), then the header chunk: type (4), width, height, 5 more bytes, checksum.
  png.writeUInt32BE(width, 16);
  png.writeUInt32BE(height, 20);
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
  return png;
}

/** Creates a socket; reading from it would never end. */
export async function listenAt(path: string): Promise<void> {
  const server = createServer().listen(path);
  onTestFinished(() => {
    server.close();
  });
  await once(server, 'listening');
}
