import type { CDPSession } from 'playwright-core';

export interface HeldPictures {
  /** `<img>` elements that JavaScript or the page keeps alive, but for placeholders. */
  elements: number;
  /** What their pictures take decoded, each address once, in bytes. */
  decoded: number;
}

/** What a page still holds of pictures once everything that can be is given back. */
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

/** Runs in the page. A rendition's width is in its address; what an element says is the width it is laid out at. */
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
