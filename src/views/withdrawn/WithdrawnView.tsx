import { Link } from 'react-router';
import { paths } from '../../content/urls.ts';
import type { Withdrawn } from '../../content/withdrawn.ts';
import { Text } from '../../ui/Text.tsx';
import { usePageWords } from '../../words/en/page.ts';
import { useWithdrawnTexts } from '../../words/useWithdrawnTexts.ts';
import { Head } from '../page/Head.tsx';
import classes from '../page/Notice.module.css';
import { Notice } from '../page/Notice.tsx';
import { Page } from '../page/Page.tsx';

/** The page of something that was taken back. Only the server renders it, so readers load no code for it. */
export function WithdrawnView({ entry }: { entry: Withdrawn }) {
  const { title, paragraphs } = useWithdrawnTexts(entry);
  return (
    <Page>
      <Head title={title} isHiddenFromSearch />
      <Notice
        heading={title}
        actions={entry.kind === 'slide' && <GalleryLink id={entry.gallery} />}
      >
        {paragraphs.map((text) => (
          <p key={text}>
            <Text>{text}</Text>
          </p>
        ))}
      </Notice>
    </Page>
  );
}

function GalleryLink({ id }: { id: string }) {
  return (
    <Link className={classes.action} to={paths.gallery(id)}>
      {usePageWords().openGallery}
    </Link>
  );
}
