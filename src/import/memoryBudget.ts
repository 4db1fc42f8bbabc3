import type { Size } from './pictures/renditions.ts';

/** Limits the memory in use: tasks wait, in order, until enough bytes are free. */
export class MemoryBudget {
  readonly #totalBytes: number;
  readonly #waiting: { bytes: number; begin: () => void }[] = [];
  #freeBytes: number;

  constructor(totalBytes: number) {
    this.#totalBytes = totalBytes;
    this.#freeBytes = totalBytes;
  }

  /** Runs a task once its bytes are free. A task that needs more than the total runs alone. */
  async spend<R>(neededBytes: number, task: () => Promise<R>): Promise<R> {
    const bytes = Math.min(neededBytes, this.#totalBytes);
    await new Promise<void>((begin) => {
      this.#waiting.push({ bytes, begin });
      this.#beginNext();
    });
    try {
      return await task();
    } finally {
      this.#freeBytes += bytes;
      this.#beginNext();
    }
  }

  #beginNext(): void {
    for (
      let [next] = this.#waiting;
      next && next.bytes <= this.#freeBytes;
      [next] = this.#waiting
    ) {
      this.#waiting.shift();
      this.#freeBytes -= next.bytes;
      next.begin();
    }
  }
}

/** Half of the memory that the machine or container has available now. */
export const encodersMemory = new MemoryBudget(process.availableMemory() / 2);

/** Measured with JPEGs; most of it is needed for the largest AVIF rendition. */
const encoderBytes = 170e6;

/** Needed by formats that are decoded as a whole. */
const bytesPerPixel = 8;

/** The most memory that decoding a picture of this size and encoding its renditions can take. */
export function bytesToEncode({ width, height }: Size): number {
  return encoderBytes + bytesPerPixel * width * height;
}
