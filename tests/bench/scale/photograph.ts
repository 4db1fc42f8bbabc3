import sharp from 'sharp';

/** Writes a photograph for an import: noise, 1600 pixels wide. */
export async function photograph(path: string): Promise<void> {
  const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const;
  await sharp({ create: { width: 1600, height: 1067, channels: 3, background: '#888', noise } })
    .jpeg()
    .toFile(path);
}
