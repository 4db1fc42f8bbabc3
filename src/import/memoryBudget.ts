import type { Size } from './pictures/renditions.ts';

/** Bytes of memory to be shared out. Work waits, first come first served, until there is enough for it. */
export class MemoryBudget {
  readonly #total: number;
  readonly #waiting: { share: number; begin: () => void }[] = [];
  #free: number;

  constructor(total: number) {
    this.#total = total;
    this.#free = total;
  }

  /** Does some work once its bytes are free. What needs more than there is in all is done alone. */
  async spend<R>(bytes: number, work: () => Promise<R>): Promise<R> {
    const share = Math.min(bytes, this.#total);
    await new Promise<void>((begin) => {
      this.#waiting.push({ share, begin });
      this.#beginNext();
    });
    try {
      return await work();
    } finally {
      this.#free += share;
      this.#beginNext();
    }
  }

  #beginNext(): void {
    for (let [next] = this.#waiting; next && next.share <= this.#free; [next] = this.#waiting) {
      this.#waiting.shift();
      this.#free -= next.share;
      next.begin();
    }
  }
}

/** Of what the machine, or the container, has to spare now, half. */
export const encodersMemory = new MemoryBudget(process.availableMemory() / 2);

/**
 * Bytes needed to decode a picture of that size and to encode its renditions, at most: JPEGs took 170 MB,
 * of which most is the largest AVIF's; formats that are decoded whole take up to 8 bytes a pixel besides.
 */
export function bytesToEncode({ width, height }: Size): number {
  return 170e6 + 8 * width * height;
}
