import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { CoverPicture } from '../../src/picture/CoverPicture.tsx';
import { picture } from '../fixtures/picture.ts';

function focusShown(focus?: { x: number; y: number }) {
  const content = { ...picture('tower'), ...(focus && { focus }) };
  const { container } = render(<CoverPicture picture={content} sizes="100vw" />);
  const { focusX, focusY } = (container.firstElementChild as HTMLElement).dataset;
  return [focusX, focusY];
}

test('a cover is cut around the focus point its editor gave, to a tenth', () => {
  expect(focusShown({ x: 0.68, y: 0.3 })).toEqual(['7', '3']);
  expect(focusShown({ x: 0, y: 1 })).toEqual(['0', '10']);
});

test('a cover without a focus point keeps a little more of its upper half', () => {
  expect(focusShown()).toEqual(['5', '4']);
});

test('a cover carries no inline style, which a strict policy would drop', () => {
  const { container } = render(<CoverPicture picture={picture('tower')} sizes="100vw" />);
  expect(container.querySelectorAll('[style]')).toHaveLength(0);
});
