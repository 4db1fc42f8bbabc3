import type { Ref } from 'react';
import { Link } from 'react-router';
import { paths } from '../../content/urls.ts';
import type { Words } from '../../words/catalogue.ts';
import { usePageWords } from '../../words/en/page.ts';
import { Head } from '../page/Head.tsx';
import classes from '../page/Notice.module.css';
import { Notice } from '../page/Notice.tsx';
import { Page } from '../page/Page.tsx';

/** What an address refers to but the content store does not have. */
export type Missing =
  | { kind: 'page' }
  | { kind: 'story'; slug: string }
  | { kind: 'gallery'; id: string }
  | { kind: 'slide'; slide: string; gallery: { id: string; title: string } };

interface NotFoundViewProps {
  missing?: Missing;
  headingRef?: Ref<HTMLHeadingElement>;
}

/** The "not found" page: what is missing, and where to go next. */
export function NotFoundView({ missing = { kind: 'page' }, headingRef }: NotFoundViewProps) {
  const words = usePageWords();
  const heading = words.notFound[missing.kind].title;
  return (
    <Page>
      <Head title={heading} isHiddenFromSearch />
      <Notice
        heading={heading}
        headingRef={headingRef}
        actions={missing.kind === 'slide' && <GalleryLink {...missing} />}
      >
        <p>{explain(missing, words)}</p>
      </Notice>
    </Page>
  );
}

function explain(missing: Missing, { notFound }: Words['page']): string {
  switch (missing.kind) {
    case 'page':
      return notFound.page.sentence;
    case 'story':
      return notFound.story.sentence(missing.slug);
    case 'gallery':
      return notFound.gallery.sentence(missing.id);
    case 'slide':
      return notFound.slide.sentence(missing.slide, missing.gallery.title);
  }
}

function GalleryLink({ gallery }: Extract<Missing, { kind: 'slide' }>) {
  return (
    <Link className={classes.action} to={paths.gallery(gallery.id)}>
      {usePageWords().openGallery}
    </Link>
  );
}
