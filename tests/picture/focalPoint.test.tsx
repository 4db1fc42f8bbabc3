import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Picture } from '../../src/picture/Picture.tsx';
import { picture } from '../fixtures/picture.ts';

function focalPointOf(focus?: { x: number; y: number }) {
  const content = { ...picture('tower'), ...(focus && { focus }) };
  const { container } = render(<Picture picture={content} sizes="100vw" />);
  expect(container.querySelectorAll('[style]')).toHaveLength(0);
  const { focusX, focusY } = (container.firstElementChild as HTMLElement).dataset;
  return [focusX, focusY];
}

test('a picture passes its focal point to the style sheet in tenths, without inline styles', () => {
  expect(focalPointOf({ x: 0.68, y: 0.3 })).toEqual(['7', '3']);
  expect(focalPointOf({ x: 0, y: 1 })).toEqual(['0', '10']);
});

test('a picture without a focal point is cropped as its view decides', () => {
  expect(focalPointOf()).toEqual([undefined, undefined]);
});
