import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { ShareButton } from '../../../src/views/gallery/ShareButton.tsx';
import { ShareDialog } from '../../../src/views/gallery/ShareDialog.tsx';

const href = '/galleries/harbour/crane';
const url = new URL(href, window.location.href).href;

afterEach(() => vi.unstubAllGlobals());

function openedWith(abilities: object) {
  vi.stubGlobal('navigator', { ...abilities });
  const onFallBack = vi.fn();
  render(<ShareButton title="The harbour" href={href} onFallBack={onFallBack} />);
  fireEvent.click(screen.getByRole('button', { name: 'Share' }));
  return { onFallBack, status: screen.getByRole('status') };
}

const refuse = (name: string) => vi.fn().mockRejectedValue(new DOMException('No.', name));

test('the device’s own sheet gets title and link where there is one', async () => {
  const share = vi.fn().mockResolvedValue(undefined);
  openedWith({ share });
  await waitFor(() => expect(share).toHaveBeenCalledWith({ title: 'The harbour', url }));
});

test('the link is copied, and that is said, where there is no sheet', async () => {
  const writeText = vi.fn().mockResolvedValue(undefined);
  const { status, onFallBack } = openedWith({ clipboard: { writeText } });
  await waitFor(() => expect(status).toHaveTextContent('Link copied'));
  expect(writeText).toHaveBeenCalledWith(url);
  expect(onFallBack).not.toHaveBeenCalled();
});

test('closing the sheet is an answer: nothing is copied behind the reader’s back', async () => {
  const writeText = vi.fn();
  const share = refuse('AbortError');
  const { status } = openedWith({ share, clipboard: { writeText } });
  await waitFor(() => expect(share).toHaveBeenCalled());
  expect(writeText).not.toHaveBeenCalled();
  expect(status).toBeEmptyDOMElement();
});

test('a frame without permission to share copies', async () => {
  const writeText = vi.fn().mockResolvedValue(undefined);
  const { status } = openedWith({ share: refuse('NotAllowedError'), clipboard: { writeText } });
  await waitFor(() => expect(status).toHaveTextContent('Link copied'));
});

test.each([
  ['without https there is no clipboard', {}],
  ['the clipboard is forbidden', { clipboard: { writeText: refuse('NotAllowedError') } }],
])('where %s the link is shown', async (_, abilities) => {
  const { onFallBack, status } = openedWith(abilities);
  await waitFor(() => expect(onFallBack).toHaveBeenCalledOnce());
  expect(status).toBeEmptyDOMElement();
});

test('the link shown is whole, selected and cannot be changed', () => {
  render(<ShareDialog href={href} onClose={() => {}} />);
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Link to this picture' });
  expect(field).toHaveValue(url);
  expect(field).toHaveFocus();
  expect(field.selectionEnd).toBe(url.length);
  expect(field).toHaveAttribute('readonly');
});
