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
/** The region that screen readers read. */
const live = () => screen.getAllByRole('status').find((region) => region.ariaLive !== 'off');

/** Renders a region and waits until it can be used. */
async function settledRegion() {
  render(<LiveRegion />);
  await pass(1000);
}

describe('without notifications', () => {
  test('a message is added later than its region', async () => {
    render(<LiveRegion />);
    announce('Link copied');
    expect(said()).toEqual(['', '']);
    await pass(100);
    expect(said()).toEqual(['', '']);
    await pass(100);
    expect(live()).toHaveTextContent('Link copied');
  });

  test('several texts become one sentence each, in their languages', async () => {
    await settledRegion();
    announce([{ text: '3 of 25' }, { text: 'Ein Turm?', lang: 'de' }, { text: 'X', lang: 'de' }]);
    await pass(200);
    const texts = [...(live()?.querySelectorAll('span') ?? [])];
    expect(texts.map(({ textContent, lang }) => [textContent, lang])).toEqual([
      ['3 of 25.', ''],
      ['Ein Turm? X.', 'de'],
    ]);
    expect(live()).toHaveTextContent('3 of 25. Ein Turm? X.');
  });

  test('messages at the same time are all spoken, a repeated one once', async () => {
    await settledRegion();
    announce('Captions hidden');
    announce('Last slide');
    announce('Last slide');
    await pass(200);
    expect(live()).toHaveTextContent(/^Captions hidden. Last slide.$/);
  });

  test('a repeated message is a new element, so it is spoken again', async () => {
    await settledRegion();
    announce('Last slide');
    await pass(200);
    const before = live()?.firstChild;
    announce('Last slide');
    await pass(200);
    expect(live()).toHaveTextContent('Last slide');
    expect(live()?.firstChild).not.toBe(before);
  });

  test('a text node replaced by a translator causes no error', async () => {
    await settledRegion();
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

  test('an old message is removed from the page', async () => {
    await settledRegion();
    announce('Paused');
    await pass(60_000);
    expect(said()).toEqual(['', '']);
  });

  test('the region of the topmost view is used, and the one below it once that view has gone', async () => {
    await settledRegion();
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

  test('a message is dropped when its view goes', async () => {
    const view = render(<LiveRegion />);
    await pass(1000);
    announce('Captions hidden');
    view.unmount();
    await settledRegion();
    expect(said()).toEqual(['', '']);
  });

  test('without a region, a message is dropped', async () => {
    announce('Lost');
    await pass(1000);
    await settledRegion();
    expect(said()).toEqual(['', '']);
  });
});

describe('with notifications', () => {
  const notify = vi.fn();
  beforeEach(() => {
    notify.mockClear();
    document.ariaNotify = notify;
  });

  test('a message is sent as a notification; its text can be found but is not spoken twice', async () => {
    await settledRegion();
    announce('Paused');
    await pass(200);
    expect(notify).toHaveBeenCalledExactlyOnceWith('Paused');
    expect(live()).toBeEmptyDOMElement();
    expect(said()).toContain('Paused');
  });

  test('a message with a text in another language goes to the region, since a notification has one language', async () => {
    await settledRegion();
    announce([{ text: '3 of 25' }, { text: 'Ein Turm', lang: 'de' }]);
    await pass(200);
    expect(notify).not.toHaveBeenCalled();
    expect(live()).toHaveTextContent('3 of 25. Ein Turm.');
  });

  test('in Firefox, whose notifications do not reach every screen reader, the region is used', async () => {
    vi.stubGlobal('navigator', {
      userAgent: 'Mozilla/5.0 (X11; Linux) Gecko/20100101 Firefox/153.0',
    });
    await settledRegion();
    announce('Paused');
    await pass(200);
    expect(notify).not.toHaveBeenCalled();
    expect(live()).toHaveTextContent('Paused');
  });

  test('in a frame, where a policy may block notifications, the region is used', async () => {
    vi.spyOn(window, 'parent', 'get').mockReturnValue({} as Window);
    await settledRegion();
    announce('Paused');
    await pass(200);
    expect(notify).not.toHaveBeenCalled();
    expect(live()).toHaveTextContent('Paused');
  });
});
