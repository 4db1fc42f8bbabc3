import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { presetPreference } from '../gallery/preferences.ts';
import { rememberLoadedPictures } from '../picture/loadedRenditions.ts';
import { Frame } from './Frame.tsx';
import type { FrameData } from './frame.ts';
import '../styles/base.css';

const root = document.getElementById('root');
// By its kind too: a slide in a grid is found by its id, which may be any word.
const data = document.querySelector('script#state')?.textContent;
if (!root || !data) throw new Error('The framed page has lost its element "root" or "state".');

// The host's wish, which the starter has read from the address before the first paint.
if (document.documentElement.dataset.caption === 'hidden') presetPreference('caption', 'hidden');

// Not parsed by its schema again, which would cost every frame a library: it stands in the page itself, where the
// build wrote it after that schema had passed it, beside the markup made from it.
const frame = JSON.parse(data) as FrameData;

rememberLoadedPictures();

hydrateRoot(
  root,
  <StrictMode>
    <Frame {...frame} />
  </StrictMode>,
);
