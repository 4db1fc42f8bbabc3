import { useSuspenseQuery } from '@tanstack/react-query';
import { type MouseEvent, useState } from 'react';
import { Link, useHref, useLocation, useNavigate, useParams } from 'react-router';
import { Head } from '../page/Head.tsx';
import { paths } from '../paths.ts';
import { photoCount } from '../picture/photoCount.ts';
import { galleryQuery } from '../queries.ts';
import { Grid } from './Grid.tsx';
import { goBackTo, isPlainClick, whatLiesBelow } from './history.ts';
import { Icon } from './Icon.tsx';
import { KeyList } from './KeyList.tsx';
import classes from './SeeAllView.module.css';
import tools from './Tools.module.css';

/** `/galleries/:id/all`: every picture of a gallery as a grid, at the slide its hash names. */
export function SeeAllView() {
  const { id = '' } = useParams();
  const { data: gallery } = useSuspenseQuery(galleryQuery(id));
  const { hash } = useLocation();
  const [isKeyListOpen, setKeyListOpen] = useState(false);
  const showSlide = useShowSlide(gallery.id);

  const { slides } = gallery;
  const current = slides.find((slide) => slide.id === hash.slice(1)) ?? slides[0];
  if (!current) throw new Error(`${gallery.id} has no slides.`);

  const handleClick = (event: MouseEvent) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    showSlide(current.id);
  };

  return (
    <main className={classes.page} lang={gallery.lang}>
      <Head
        title={`All ${slides.length} photos · ${gallery.title}`}
        description={gallery.description}
      />
      <header className={classes.header}>
        <Link className={tools.back} to={paths.slide(id, current.id)} onClick={handleClick}>
          <Icon name="back" />
          Back to slide
        </Link>
      </header>
      <div className={classes.heading}>
        <h1 id="grid-title" dir="auto">
          {gallery.title}
        </h1>
        <p className={classes.count}>{photoCount(slides.length)}</p>
      </div>
      <Grid
        gallery={gallery}
        currentId={current.id}
        onChoose={showSlide}
        onShowKeys={() => setKeyListOpen(true)}
      />
      <KeyList isOpen={isKeyListOpen} onClose={() => setKeyListOpen(false)} />
    </main>
  );
}

/** Opens a slide so that one Back from it leads where one Back led before the grid. */
function useShowSlide(galleryId: string): (slideId: string) => void {
  const navigate = useNavigate();
  const { state } = useLocation();
  const base = useHref(paths.gallery(galleryId));
  return (slideId) => {
    if (whatLiesBelow(state) === 'slide') goBackTo(`${base}/${slideId}`);
    else navigate(paths.slide(galleryId, slideId), { replace: true });
  };
}
