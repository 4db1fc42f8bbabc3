import { useRef } from 'react';
import { Link } from 'react-router';
import type { Gallery, Slide } from '../../../content/gallery.ts';
import { photographersIn } from '../../../content/photographers.ts';
import { listSlug } from '../../../content/sections.ts';
import { pathOf } from '../../../content/urls.ts';
import { pageSettings } from '../../../site/pageSettings.ts';
import { Icon, type IconName } from '../../../ui/Icon.tsx';
import { Text } from '../../../ui/Text.tsx';
import type { FilmstripChoice } from '../../../viewer/filmstrip/useFilmstrip.ts';
import type { FullScreen } from '../../../viewer/useFullScreen.ts';
import { useArchiveWords } from '../../../words/en/archive.ts';
import { useGalleryWords } from '../../../words/en/gallery.ts';
import { useMoreToolsWords } from '../../../words/en/moreTools.ts';
import { downloadOf } from '../download.ts';
import type { DialogName } from '../GalleryDialog.tsx';
import classes from './MoreMenu.module.css';
import { useDismissal } from './useDismissal.ts';

export interface MoreMenuProps {
  filmstrip: FilmstripChoice;
  fullScreen: FullScreen;
  gallery: Gallery;
  /** Undefined until it is loaded. */
  slide: Slide | undefined;
  onOpen: (dialog: DialogName) => void;
  /** Left: the reader has moved on. Done: the focus returns to the button. */
  onDismiss: (way: 'left' | 'done') => void;
}

/** Rarely used tools by name; in a narrow window also those for which the bar has no room. */
export function MoreMenu(props: MoreMenuProps) {
  const { filmstrip, fullScreen, onOpen, onDismiss } = props;
  const download = downloadOf(props.gallery, props.slide);
  const words = useGalleryWords();
  const moreWords = useMoreToolsWords();
  const { picturesBy } = useArchiveWords();
  const menu = useRef<HTMLUListElement>(null);
  useDismissal(menu, onDismiss);

  const item = (icon: IconName, name: string, act: () => void, where?: string) => (
    <li className={where}>
      <button
        type="button"
        className={classes.item}
        onClick={() => {
          onDismiss('done');
          act();
        }}
      >
        <Icon name={icon} />
        <Text>{name}</Text>
      </button>
    </li>
  );

  return (
    <ul className={classes.menu} ref={menu}>
      {fullScreen.isPossible &&
        item(
          fullScreen.isOn ? 'shrink' : 'expand',
          words.fullScreen,
          fullScreen.toggle,
          classes.whereNarrow,
        )}
      {item(
        'filmstrip',
        filmstrip.isShown ? moreWords.hideFilmstrip : moreWords.showFilmstrip,
        filmstrip.toggle,
        classes.whereWide,
      )}
      {download && (
        <li>
          {/* A file from another origin is shown instead of downloaded, and must not replace the gallery. */}
          <a
            className={classes.item}
            href={download.href}
            download={download.name}
            target="_blank"
            rel="noopener"
            onClick={() => onDismiss('done')}
          >
            <Icon name="download" />
            <Text>{moreWords.download}</Text>
          </a>
        </li>
      )}
      {photographersOf(props.slide).map(({ name, slug }) => (
        <li key={slug}>
          <Link className={classes.item} to={pathOf({ page: 'list', kind: 'photographers', slug })}>
            <Icon name="grid" />
            <Text>{picturesBy(name)}</Text>
          </Link>
        </li>
      ))}
      {item('print', moreWords.printPicture, () => window.print())}
      {item('embed', words.embed, () => onOpen('embed'), classes.whereNarrow)}
      {item('keyboard', words.shortcuts, () => onOpen('keys'), classes.whereNarrow)}
    </ul>
  );
}

/** Those who have a page: the creators, by names with letters. */
function photographersOf(slide: Slide | undefined): { name: string; slug: string }[] {
  const aliases = new Map(Object.entries(pageSettings().photographers ?? {}));
  return photographersIn(slide?.creator, aliases)
    .map((name) => ({ name, slug: listSlug(name) }))
    .filter(({ slug }) => slug);
}
