import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { rememberLoadedPictures } from '../../picture/loadedRenditions.ts';
import { providePageSettings, readPageSettings } from '../../site/pageSettings.ts';
import { presetPreference } from '../../viewer/preferences.ts';
import { resolveLanguage } from '../../words/catalogue.ts';
import { addFrameWords } from '../../words/frameWords.ts';
import { Frame } from './Frame.tsx';
import { FrameBoundary } from './FrameBoundary.tsx';
import type { FrameData } from './frameState.ts';
import '../../styles/base.css';

const root = document.getElementById('root');
// With its tag name: a slide of the grid has its id too, which may be any word.
const data = document.querySelector('script#state')?.textContent;
if (!root || !data) throw new Error('The framed page has lost its element "root" or "state".');

// The host's wish, which the starter has read from the address before the first paint.
if (document.documentElement.dataset.caption === 'hidden') presetPreference('caption', 'hidden');

// Not parsed by its schema again, which would cost every frame a library: it stands in the page itself, where the
// build wrote it after that schema had passed it, beside the markup made from it.
const frame = JSON.parse(data) as FrameData;

providePageSettings(readPageSettings(document));
rememberLoadedPictures();

// The page around may have asked for another language than the one that the page is written in.
const { lang, dataset } = document.documentElement;
addFrameWords();

const app = (
  <StrictMode>
    <FrameBoundary gallery={frame.gallery} lang={lang}>
      <Frame {...frame} lang={lang} />
    </FrameBoundary>
  </StrictMode>
);
const isWrittenSo = resolveLanguage(lang, frame.gallery.lang).tag === (dataset.written ?? lang);
if (isWrittenSo) hydrateRoot(root, app);
else createRoot(root).render(app);
