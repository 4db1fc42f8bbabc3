import type { CDPSession } from 'playwright-core';

export interface HeldPictures {
  /** `<img>` elements that are still alive, except placeholders. */
  elements: number;
  /** The size of their decoded pictures in bytes; each URL counts once. */
  decoded: number;
}

/** The pictures that a page holds in memory after garbage collection. */
export async function heldPictures(session: CDPSession): Promise<HeldPictures> {
  await session.send('HeapProfiler.collectGarbage');
  const { result: prototype } = await session.send('Runtime.evaluate', {
    expression: 'HTMLImageElement.prototype',
  });
  const { objects } = await session.send('Runtime.queryObjects', {
    prototypeObjectId: prototype.objectId ?? '',
  });
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: String(measure),
    returnByValue: true,
  });
  await session.send('Runtime.releaseObject', { objectId: objects.objectId ?? '' });
  return result.value as HeldPictures;
}

/** Runs in the page. A rendition's width is in its URL; `naturalWidth` is the width of the layout. */
function measure(this: HTMLImageElement[]): HeldPictures {
  const pictures = this.filter((img) => img.currentSrc && !img.currentSrc.startsWith('data:'));
  const bytes = new Map<string, number>();
  for (const { currentSrc, naturalWidth, naturalHeight } of pictures) {
    const width = Number(/-(\d+)\.\w+(\?.*)?$/.exec(currentSrc)?.[1] ?? naturalWidth);
    bytes.set(currentSrc, naturalWidth ? (4 * width * width * naturalHeight) / naturalWidth : 0);
  }
  return {
    elements: pictures.length,
    decoded: [...bytes.values()].reduce((sum, each) => sum + each, 0),
  };
}
