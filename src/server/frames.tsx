import { type Gallery, isPaged, slideCount } from '../content/gallery.ts';
import type { FrameSlides, GalleryPage } from '../content/urls.ts';
import { Frame } from '../embed/frame/Frame.tsx';
import { slidesScript as scriptOf } from '../embed/frame/frameBus.ts';
import type { FrameData } from '../embed/frame/frameState.ts';
import { frameMetadata } from '../metadata/frameMetadata.ts';
import { resolveLanguage } from '../words/catalogue.ts';
import { loadWords } from '../words/loadWords.ts';
import { isCarriedInParts, slidePart } from './galleryParts.ts';
import { settingsInFrame } from './ownWords.ts';
import { renderHtml, withSettings } from './renderHtml.tsx';
import type { ServedSite } from './servedSite.ts';
import { frameHtml } from './templates.ts';

/**
 * The HTML of a gallery's page in a frame.
 * @param index of the slide that the address names, from 0.
 * @returns nothing where there is no such page. @throws ContentError.
 */
export async function frameAt(
  site: ServedSite,
  gallery: Gallery,
  shows: GalleryPage['page'],
  index = 0,
): Promise<string | undefined> {
  const data = await frameData(site, gallery, shows, index);
  if (!data) return undefined;
  await loadWords(gallery.lang, site.settings.lang);
  const published = await site.published();
  const theme = await site.theme();
  const { pageSettings } = site;
  return withSettings(pageSettings, async () => {
    const { head, root } = await renderHtml(
      <>
        <title>{`${gallery.title} – ${pageSettings.name}`}</title>
        <Frame {...data} />
      </>,
    );
    const { tag, direction } = resolveLanguage(gallery.lang);
    const parts = {
      head: `${head}\n${frameMetadata(data, published)}`,
      root,
      lang: tag,
      dir: direction,
      state: data,
      theme,
    };
    return frameHtml(site.app, settingsInFrame(site), parts, facts(site, gallery, data.place));
  });
}

/** The script that brings a frame what its page does not carry. */
export async function slidesScript(
  { documents }: ServedSite,
  gallery: Gallery,
  brings: FrameSlides,
): Promise<string | undefined> {
  if (!isCarriedInParts(gallery)) return undefined;
  if (!isPaged(gallery)) {
    return brings === 'slides' ? scriptOf({ brings, slides: gallery.slides }) : undefined;
  }
  const { pages } = await documents.slidePages(gallery);
  if (brings === 'pages') return scriptOf({ brings, pages });
  const index = pages.indexOf(brings);
  if (index < 0) return undefined;
  return scriptOf({ brings, slides: await documents.slides(gallery, index + 1) });
}

async function frameData(
  { documents }: ServedSite,
  gallery: Gallery,
  shows: GalleryPage['page'],
  index: number,
): Promise<FrameData | undefined> {
  if (shows === 'end') return undefined;
  if (shows === 'grid') return { gallery, place: { view: 'grid', index: 0 } };
  const part = await slidePart(documents, gallery, index);
  if (!part) return undefined;
  const view = shows === 'gallery' ? 'cover' : 'slide';
  return { gallery: part.gallery, place: { view, index } };
}

/** What the starter has to know before there is a body; they stand as attributes of the root element. */
function facts(
  { app, pageSettings: { base } }: ServedSite,
  gallery: Gallery,
  place: FrameData['place'],
) {
  const words = Object.entries(app.frame.words).map(
    ([language, path]) => `${language}=${base}${path}`,
  );
  return {
    gallery: gallery.id,
    code: base + app.frame.code,
    words: words.join(' '),
    view: place.view,
    index: place.index + 1,
    count: slideCount(gallery),
    // Only there may the page around ask for another slide to start at. The names of ten thousand are too many to list.
    ...(place.view === 'cover' &&
      !isPaged(gallery) && { slides: gallery.slides.map(({ id }) => id).join(' ') }),
  };
}
