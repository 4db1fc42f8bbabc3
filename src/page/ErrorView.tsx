import { type Ref, useEffect, useLayoutEffect, useRef } from 'react';
import { ContentError } from '../content/parse.ts';
import { Head } from './Head.tsx';
import { type Missing, NotFoundView } from './NotFoundView.tsx';
import classes from './Notice.module.css';
import { Notice } from './Notice.tsx';
import { Page } from './Page.tsx';

interface ErrorViewProps {
  error: unknown;
  onRetry: () => void;
}

/** Stands in for a view that could not be shown: says why in the reader's words, and speaks it. */
export function ErrorView({ error, onRetry }: ErrorViewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);

  const missing = missingFrom(error);
  if (missing) return <NotFoundView missing={missing} headingRef={heading} />;
  return <FailureView error={error} onRetry={onRetry} headingRef={heading} />;
}

interface FailureViewProps extends ErrorViewProps {
  headingRef: Ref<HTMLHeadingElement>;
}

function FailureView({ error, onRetry, headingRef }: FailureViewProps) {
  const { title, sentence } = explain(error);
  const isUnreachable = error instanceof ContentError && error.fault === 'unreachable';

  useEffect(() => {
    if (!isUnreachable) return;
    window.addEventListener('online', onRetry);
    return () => window.removeEventListener('online', onRetry);
  }, [isUnreachable, onRetry]);

  const retry = (
    <button className={classes.action} type="button" onClick={onRetry}>
      Try again
    </button>
  );
  return (
    <Page>
      <Head title={title} isHiddenFromSearch />
      <Notice heading={title} headingRef={headingRef} actions={retry}>
        <p>{sentence}</p>
      </Notice>
    </Page>
  );
}

/** Which story or gallery an error says is missing, if it says so. */
function missingFrom(error: unknown): Missing | undefined {
  if (!(error instanceof ContentError) || error.fault !== 'missing') return undefined;
  const [, folder, name = ''] = /^(articles|galleries)\/(.+)\.json$/.exec(error.document) ?? [];
  switch (folder) {
    case 'articles':
      return { kind: 'story', slug: name };
    case 'galleries':
      return { kind: 'gallery', id: name };
    default:
      return undefined;
  }
}

function explain(error: unknown): { title: string; sentence: string } {
  if (!(error instanceof ContentError)) {
    return {
      title: 'This page has failed',
      sentence:
        'Something went wrong in the page itself; it is not your doing. Trying again may help.',
    };
  }
  const name = nameOf(error.document);
  switch (error.fault) {
    case 'unreachable':
      return {
        title: `${name} can’t be reached`,
        sentence:
          'Your connection or our server is interrupted. The page tries again by itself when the connection is back.',
      };
    case 'broken':
      return {
        title: `${name} can’t be shown`,
        sentence:
          'What the server sent is damaged; the fault is ours. It may be mended in a little while.',
      };
    case 'missing':
      return {
        title: `${name} is missing`,
        sentence:
          'The server does not have it. The fault is ours; it may be back in a little while.',
      };
  }
}

function nameOf(document: string): string {
  if (document.startsWith('articles/')) return 'This story';
  if (document.startsWith('galleries/')) return 'This gallery';
  if (document === 'index.json') return 'The list of stories';
  return 'This page';
}
