import type { Ref } from 'react';
import { Link } from 'react-router';
import { paths } from '../paths.ts';
import { Head } from './Head.tsx';
import classes from './Notice.module.css';
import { Notice } from './Notice.tsx';
import { Page } from './Page.tsx';

/** What an address names and the content store does not have. */
export type Missing =
  | { kind: 'page' }
  | { kind: 'story'; slug: string }
  | { kind: 'gallery'; id: string }
  | { kind: 'slide'; slide: string; gallery: { id: string; title: string } };

interface NotFoundViewProps {
  missing?: Missing;
  headingRef?: Ref<HTMLHeadingElement>;
}

/** "Not found": says what is missing and where to go on. */
export function NotFoundView({ missing = { kind: 'page' }, headingRef }: NotFoundViewProps) {
  const heading = `${subjects[missing.kind]} not found`;
  return (
    <Page>
      <Head title={heading} isHiddenFromSearch />
      <Notice
        heading={heading}
        headingRef={headingRef}
        actions={missing.kind === 'slide' && <GalleryLink {...missing} />}
      >
        <p>{explain(missing)}</p>
      </Notice>
    </Page>
  );
}

const subjects: Record<Missing['kind'], string> = {
  page: 'Page',
  story: 'Story',
  gallery: 'Gallery',
  slide: 'Picture',
};

function explain(missing: Missing): string {
  switch (missing.kind) {
    case 'page':
      return 'There is no page at this address. It may have been mistyped, or the page has moved.';
    case 'story':
      return `There is no story “${missing.slug}”. It may have been withdrawn, or its address mistyped.`;
    case 'gallery':
      return `There is no gallery “${missing.id}”. It may have been withdrawn, or its address mistyped.`;
    case 'slide':
      return `The gallery “${missing.gallery.title}” has no picture “${missing.slide}”. It may have been taken out.`;
  }
}

function GalleryLink({ gallery }: Extract<Missing, { kind: 'slide' }>) {
  return (
    <Link className={classes.action} to={paths.gallery(gallery.id)}>
      Open the gallery
    </Link>
  );
}
