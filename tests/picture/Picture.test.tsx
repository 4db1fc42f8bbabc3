import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Picture } from '../../src/picture/Picture.tsx';
import { picture } from '../fixtures/picture.ts';

const tower = { ...picture('tower', 'A tower'), color: '#1a2b3c' };

test('The main colour is painted behind a picture without a style, which a strict policy forbids', () => {
  const { container } = render(<Picture picture={tower} sizes="100vw" />);
  const painted = container.querySelector('[color="#1a2b3c"]');
  expect(painted).toBeInTheDocument();
  expect(painted?.compareDocumentPosition(screen.getByRole('img'))).toBe(
    Node.DOCUMENT_POSITION_FOLLOWING,
  );
  expect(container.querySelector('[style]')).toBeNull();
});

test('A picture has one name and one role, whatever stands behind it', () => {
  render(<Picture picture={tower} sizes="100vw" />);
  expect(screen.getAllByRole('img')).toEqual([screen.getByRole('img', { name: 'A tower' })]);
});

test('Nothing is drawn behind a picture that is decoded already', () => {
  const drawn = (isDecoded: boolean) => {
    const { container } = render(<Picture picture={tower} sizes="100vw" isDecoded={isDecoded} />);
    return container.querySelectorAll('img, svg').length;
  };
  expect(drawn(false)).toBe(3);
  expect(drawn(true)).toBe(1);
});
