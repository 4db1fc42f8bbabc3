import { Link } from 'react-router';
import { paths } from '../../content/urls.ts';
import type { Withdrawn } from '../../content/withdrawn.ts';
import { Text } from '../../ui/Text.tsx';
import { usePageWords } from '../../words/en/page.ts';
import { useWithdrawnWords } from '../../words/en/withdrawn.ts';
import { useDate } from '../../words/useDate.ts';
import { Head } from '../page/Head.tsx';
import classes from '../page/Notice.module.css';
import { Notice } from '../page/Notice.tsx';
import { Page } from '../page/Page.tsx';

interface WithdrawnProps {
  entry: Withdrawn;
}

/** The page of something that was taken back. Only the server renders it, so readers load no code for it. */
export function WithdrawnView({ entry }: WithdrawnProps) {
  const heading = useWithdrawnWords().titles[entry.kind];
  return (
    <Page>
      <Head title={heading} isHiddenFromSearch />
      <Notice
        heading={heading}
        actions={entry.kind === 'slide' && <GalleryLink id={entry.gallery} />}
      >
        <WithdrawnTexts entry={entry} />
      </Notice>
    </Page>
  );
}

/** The same in a frame on another site, without links. */
export function FramedWithdrawn({ entry }: WithdrawnProps) {
  const heading = useWithdrawnWords().titles[entry.kind];
  return (
    <main>
      <Head title={heading} isHiddenFromSearch />
      <h1>{heading}</h1>
      <WithdrawnTexts entry={entry} />
    </main>
  );
}

function WithdrawnTexts({ entry: { at, reason } }: WithdrawnProps) {
  const words = useWithdrawnWords();
  const date = useDate(at, { dateStyle: 'long' });
  return (
    <>
      <p>{words.on(date)}</p>
      {reason && (
        <p>
          <Text>{words.reason(reason)}</Text>
        </p>
      )}
    </>
  );
}

function GalleryLink({ id }: { id: string }) {
  return (
    <Link className={classes.action} to={paths.gallery(id)}>
      {usePageWords().openGallery}
    </Link>
  );
}
