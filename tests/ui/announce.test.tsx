import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { announce } from '../../src/ui/announce.ts';
import { LiveRegion } from '../../src/ui/LiveRegion.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  delete document.ariaNotify;
  vi.unstubAllGlobals();
});

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
const said = () => screen.getAllByRole('status').map((region) => region.textContent);
/** The region that screen readers speak. */
const live = () => screen.getAllByRole('status').find((region) => region.ariaLive !== 'off');

/** A region that has been in the page for a while. */
async function standingRegion() {
  render(<LiveRegion />);
  await pass(1000);
}

describe('without notifications', () => {
  test('a message comes in a later task than its region', async () => {
    render(<LiveRegion />);
    announce('Link copied');
    expect(said()).toEqual(['', '']);
    await pass(100);
    expect(said()).toEqual(['', '']);
    await pass(100);
    expect(live()).toHaveTextContent('Link copied');
  });

  test('several texts become a sentence each, in its language', async () => {
    await standingRegion();
    announce([{ text: '3 of 25' }, { text: 'Ein Turm?', lang: 'de' }, { text: 'X', lang: 'de' }]);
    await pass(200);
    const texts = [...(live()?.querySelectorAll('span') ?? [])];
    expect(texts.map(({ textContent, lang }) => [textContent, lang])).toEqual([
      ['3 of 25.', ''],
      ['Ein Turm? X.', 'de'],
    ]);
    expect(live()).toHaveTextContent('3 of 25. Ein Turm? X.');
  });

  test('messages that come together are all spoken, the same one once', async () => {
    await standingRegion();
    announce('Captions hidden');
    announce('Last slide');
    announce('Last slide');
    await pass(200);
    expect(live()).toHaveTextContent(/^Captions hidden. Last slide.$/);
  });

  test('the same message again is a new element, which is spoken again', async () => {
    await standingRegion();
    announce('Last slide');
    await pass(200);
    const before = live()?.firstChild;
    announce('Last slide');
    await pass(200);
    expect(live()).toHaveTextContent('Last slide');
    expect(live()?.firstChild).not.toBe(before);
  });

  test('a text node that a translator has replaced does no harm', async () => {
    await standingRegion();
    announce('Last slide');
    await pass(200);
    const text = live()?.querySelector('span')?.firstChild as Text;
    const font = document.createElement('font');
    text.replaceWith(font);
    font.append('Letztes Bild');
    announce('First slide');
    await pass(200);
    expect(live()).toHaveTextContent(/^First slide$/);
  });

  test('an old message does not stay in the page', async () => {
    await standingRegion();
    announce('Paused');
    await pass(60_000);
    expect(said()).toEqual(['', '']);
  });

  test('the region of the view on top speaks, and the one below it again once that has gone', async () => {
    await standingRegion();
    const below = live();
    const top = render(<LiveRegion />);
    await pass(1000);
    announce('Copied');
    await pass(200);
    expect(below).toBeEmptyDOMElement();
    expect(top.container).toHaveTextContent('Copied');
    top.unmount();
    announce('Paused');
    await pass(200);
    expect(below).toHaveTextContent('Paused');
  });

  test('a message goes with the view that it was for', async () => {
    const view = render(<LiveRegion />);
    await pass(1000);
    announce('Captions hidden');
    view.unmount();
    await standingRegion();
    expect(said()).toEqual(['', '']);
  });

  test('without a region nothing is said, nor kept for later', async () => {
    announce('Lost');
    await pass(1000);
    await standingRegion();
    expect(said()).toEqual(['', '']);
  });
});

describe('with notifications', () => {
  const notify = vi.fn();
  beforeEach(() => {
    notify.mockClear();
    document.ariaNotify = notify;
  });

  test('a message is a notification, and its text is to be found but not spoken twice', async () => {
    await standingRegion();
    announce('Paused');
    await pass(200);
    expect(notify).toHaveBeenCalledExactlyOnceWith('Paused');
    expect(live()).toBeEmptyDOMElement();
    expect(said()).toContain('Paused');
  });

  test('one with a text in another language is left to the region: a notification has one', async () => {
    await standingRegion();
    announce([{ text: '3 of 25' }, { text: 'Ein Turm', lang: 'de' }]);
    await pass(200);
    expect(notify).not.toHaveBeenCalled();
    expect(live()).toHaveTextContent('3 of 25. Ein Turm.');
  });

  test('in Firefox, whose notifications are not heard everywhere, the region speaks', async () => {
    vi.stubGlobal('navigator', {
      userAgent: 'Mozilla/5.0 (X11; Linux) Gecko/20100101 Firefox/153.0',
    });
    await standingRegion();
    announce('Paused');
    await pass(200);
    expect(notify).not.toHaveBeenCalled();
    expect(live()).toHaveTextContent('Paused');
  });

  test('in a frame, where a policy may drop them, the region speaks', async () => {
    vi.spyOn(window, 'parent', 'get').mockReturnValue({} as Window);
    await standingRegion();
    announce('Paused');
    await pass(200);
    expect(notify).not.toHaveBeenCalled();
    expect(live()).toHaveTextContent('Paused');
  });
});
