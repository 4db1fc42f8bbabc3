import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { frameHeight } from '../../../../src/embed/host/snippet.ts';
import { Slides } from '../../../../src/viewer/state/slides.ts';
import { EmbedDialog } from '../../../../src/views/gallery/embedDialog/EmbedDialog.tsx';
import { harbour } from '../../../fixtures/gallery.ts';

const column = 480;
const slides = new Slides(harbour, () => Promise.reject());

beforeEach(() => {
  // jsdom lays nothing out.
  class Observer {
    readonly tell: (entries: { contentRect: { width: number } }[]) => void;
    constructor(tell: Observer['tell']) {
      this.tell = tell;
    }
    observe() {
      this.tell([{ contentRect: { width: column } }]);
    }
    disconnect() {}
  }
  vi.stubGlobal('ResizeObserver', Observer);
});

function open() {
  const onClose = vi.fn();
  const user = userEvent.setup();
  render(<EmbedDialog gallery={harbour} slides={slides} index={1} onClose={onClose} />);
  return { user, onClose };
}

const lines = () =>
  screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Paste this code into your page' })
    .value;
const preview = () => screen.getByTitle<HTMLIFrameElement>(`Preview of ${harbour.title}`);
const choose = {
  frame: () => screen.getByRole('radio', { name: /^Fixed-size iframe/ }),
  colours: () => screen.getByRole('combobox', { name: 'Colours' }),
  captions: () => screen.getByRole('checkbox', { name: 'Show captions' }),
  start: () => screen.getByRole('checkbox', { name: /start at slide 2 of 3/ }),
};

test('it offers a link and a script, and shows the frame that they make', () => {
  open();
  expect(screen.getByRole('dialog', { name: 'Embed this gallery' })).toBeInTheDocument();
  expect(lines()).toMatch(/^<a class="diaporama" href="http:\/\/localhost.*\/galleries\/harbour">/);
  expect(lines()).toContain(`>${harbour.title}</a>\n<script async src="`);
  expect(preview()).toHaveAttribute('src', '/embed/harbour');
});

test('every choice stands in the lines and in the preview', async () => {
  const { user } = open();
  await user.click(choose.start());
  await user.click(choose.captions());
  await user.selectOptions(choose.colours(), 'Dark');
  expect(lines()).toContain('data-start="crane" data-caption="hidden" data-theme="dark"');
  expect(preview()).toHaveAttribute('src', '/embed/harbour?start=crane&caption=hidden&theme=dark');
  await user.click(choose.captions());
  await user.click(choose.start());
  expect(lines()).not.toMatch(/data-(start|caption)/);
});

test('the frame alone has a size, and one too wide for the dialog is shown smaller', async () => {
  const { user } = open();
  expect(screen.queryByRole('combobox', { name: 'Size' })).not.toBeInTheDocument();
  await user.click(choose.frame());
  await user.selectOptions(screen.getByRole('combobox', { name: 'Size' }), '960 × 864 pixels');
  expect(lines()).toContain(`width="960" height="${frameHeight(960)}"`);
  expect(preview()).toHaveStyle({ width: '960px', transform: 'scale(0.5)' });
  expect(screen.getByText('Preview at 50% of its full size')).toBeInTheDocument();
});

test('a preview of the script’s frame is as high as the frame asks to be, and nobody else asks', () => {
  open();
  expect(preview()).toHaveStyle({ width: `${column}px`, height: `${frameHeight(column)}px` });
  const ask = (height: number, source: Window | null) =>
    act(() => {
      const data = { type: 'diaporama:resize', id: harbour.id, height };
      fireEvent(window, new MessageEvent('message', { data, source }));
    });
  ask(700, preview().contentWindow);
  ask(9000, window);
  expect(preview()).toHaveStyle({ height: '700px' });
});

test('copying is confirmed, until the lines are others', async () => {
  const { user } = open();
  const status = () => within(screen.getByRole('dialog')).getByRole('status');
  await user.click(screen.getByRole('button', { name: 'Copy' }));
  expect(status()).toHaveTextContent('Copied');
  expect(await navigator.clipboard.readText()).toBe(lines());
  await user.click(choose.frame());
  expect(status()).toBeEmptyDOMElement();
});

test('where the browser does not let us copy, the lines are selected for the reader to copy', async () => {
  const { user } = open();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(
    new DOMException('No', 'NotAllowed'),
  );
  await user.click(screen.getByRole('button', { name: 'Copy' }));
  expect(await screen.findByText(/press Ctrl\+C/)).toBeInTheDocument();
  const field = screen.getByRole<HTMLTextAreaElement>('textbox');
  expect(field).toHaveFocus();
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, lines().length]);
});

test('it closes by its button', async () => {
  const { user, onClose } = open();
  await user.click(screen.getByRole('button', { name: 'Close' }));
  await vi.waitFor(() => expect(onClose).toHaveBeenCalledOnce());
});
