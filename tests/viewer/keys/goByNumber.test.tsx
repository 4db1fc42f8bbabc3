import { screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { largeGallery } from '../../support/largeStore.ts';
import { renderAt } from '../../support/renderAt.tsx';

beforeEach(() => localStorage.clear());

/** A gallery of 120 slides at its second. */
async function openWalk() {
  const documents = { 'galleries/walk.json': largeGallery('walk', 120) };
  const view = renderAt('/galleries/walk/walk-2', { documents });
  await screen.findByText('2 of 120');
  return view;
}

const shown = (place: number) => screen.findByText(`Photograph ${place} of the walk.`);

test('a number is seen in the place’s stead as it is typed, and Enter leads there', async () => {
  const { user } = await openWalk();
  await user.keyboard('4');
  expect(screen.getByText('4 of 120')).toBeVisible();
  expect(await shown(2)).toBeVisible();
  await user.keyboard('{Enter}');
  expect(await shown(4)).toBeVisible();
});

test('Enter is for the number, not for the link that has the focus', async () => {
  const { user } = await openWalk();
  screen.getByRole('link', { name: 'Next slide' }).focus();
  await user.keyboard('1{Enter}');
  expect(await shown(1)).toBeVisible();
});

test('a number that cannot grow leads there at once, one that can after a pause', async () => {
  const { user } = await openWalk();
  await user.keyboard('77');
  expect(screen.getByText('77 of 120')).toBeVisible();
  expect(await shown(77)).toBeVisible();
  await user.keyboard('8');
  expect(await shown(77)).toBeVisible();
  await waitFor(async () => expect(await shown(8)).toBeVisible());
});

test('Escape takes the number back and does not leave the gallery; a move does so, too', async () => {
  const { user } = await openWalk();
  await user.keyboard('5{Escape}');
  expect(screen.getByText('2 of 120')).toBeVisible();
  expect(window.location.pathname).toBe('/galleries/walk/walk-2');
  await user.keyboard('5{ArrowRight}{Enter}');
  expect(screen.getByText('3 of 120')).toBeVisible();
});

test('a digit that names no slide leads nowhere, and neither does the Enter after it', async () => {
  const { user } = renderAt('/galleries/harbour/crane');
  await screen.findByText('2 of 3');
  screen.getByRole('link', { name: 'Next slide' }).focus();
  await user.keyboard('9{Enter}');
  expect(screen.getByText('2 of 3')).toBeVisible();
});

test('0 alone fits the picture, and combinations are the browser’s', async () => {
  const { user } = await openWalk();
  await user.keyboard('0{Enter}{Control>}7{/Control}');
  expect(screen.getByText('2 of 120')).toBeVisible();
});

test('where single keys are switched off no number is typed', async () => {
  localStorage.setItem('diaporama:singleKeys', 'off');
  const { user } = await openWalk();
  await user.keyboard('77');
  expect(screen.getByText('2 of 120')).toBeVisible();
});
