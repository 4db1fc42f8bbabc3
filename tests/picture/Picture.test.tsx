import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Picture } from '../../src/picture/Picture.tsx';
import { picture } from '../fixtures/picture.ts';

const tower = { ...picture('tower', 'A tower'), color: '#1a2b3c' };

test('the main colour is painted behind a picture without an inline style, which a strict policy forbids', () => {
  const { container } = render(<Picture picture={tower} sizes="100vw" />);
  const painted = container.querySelector('[color="#1a2b3c"]');
  expect(painted).toBeInTheDocument();
  expect(painted?.compareDocumentPosition(screen.getByRole('img'))).toBe(
    Node.DOCUMENT_POSITION_FOLLOWING,
  );
  expect(container.querySelector('[style]')).toBeNull();
});

test('a picture has one role and one name, whatever is behind it', () => {
  render(<Picture picture={tower} sizes="100vw" />);
  expect(screen.getAllByRole('img')).toEqual([screen.getByRole('img', { name: 'A tower' })]);
});

test('nothing is drawn behind a picture that is already decoded', () => {
  const elementsDrawn = (isDecoded: boolean) => {
    const { container } = render(<Picture picture={tower} sizes="100vw" isDecoded={isDecoded} />);
    return container.querySelectorAll('img, svg').length;
  };
  expect(elementsDrawn(false)).toBe(3);
  expect(elementsDrawn(true)).toBe(1);
});
