import { type Ref, useEffect, useLayoutEffect, useRef } from 'react';
import { ContentError } from '../content/parse.ts';
import { parseDocumentPath } from '../content/storePaths.ts';
import { focusAfterPaint } from '../ui/focusAfterPaint.ts';
import { RetryButton } from '../ui/RetryButton.tsx';
import { signalStarted } from '../viewer/replay/started.ts';
import { ChunkLoadError } from '../views/lazyView.ts';
import { type Missing, NotFoundView } from '../views/notFound/NotFoundView.tsx';
import { Head } from '../views/page/Head.tsx';
import classes from '../views/page/Notice.module.css';
import { Notice } from '../views/page/Notice.tsx';
import { Page } from '../views/page/Page.tsx';
import type { Words } from '../words/catalogue.ts';
import { usePageWords } from '../words/en/page.ts';

interface ErrorViewProps {
  error: unknown;
  onRetry: () => void;
}

/** Replaces a view that could not be shown: says why in plain words, and announces it. */
export function ErrorView({ error, onRetry }: ErrorViewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => focusAfterPaint(heading.current), []);
  // The view that failed will not signal it.
  useEffect(signalStarted, []);

  const missing = missingFrom(error);
  if (missing) return <NotFoundView missing={missing} headingRef={heading} />;
  return <FailureView error={error} onRetry={onRetry} headingRef={heading} />;
}

interface FailureViewProps extends ErrorViewProps {
  headingRef: Ref<HTMLHeadingElement>;
}

function FailureView({ error, onRetry, headingRef }: FailureViewProps) {
  const words = usePageWords();
  const { title, sentence } = explain(error, words);
  const fault = error instanceof ContentError ? error.fault : undefined;
  const needsReload = error instanceof ChunkLoadError || fault === 'outdated';
  const tryAgain = needsReload ? reload : onRetry;
  const mayRecover = error instanceof ChunkLoadError || fault === 'unreachable';

  useEffect(() => {
    if (!mayRecover) return;
    window.addEventListener('online', tryAgain);
    return () => window.removeEventListener('online', tryAgain);
  }, [mayRecover, tryAgain]);

  const retry = (
    <RetryButton className={classes.action} onRetry={tryAgain}>
      {needsReload ? words.reload : words.tryAgain}
    </RetryButton>
  );
  return (
    <Page>
      <Head title={title} isHiddenFromSearch />
      <Notice heading={title} headingRef={headingRef} actions={retry}>
        <p key={sentence}>{sentence}</p>
      </Notice>
    </Page>
  );
}

function reload() {
  window.location.reload();
}

/** What is missing at this address, if that is the error. */
function missingFrom(error: unknown): Missing | undefined {
  if (!(error instanceof ContentError) || error.fault !== 'missing') return undefined;
  const document = parseDocumentPath(error.document);
  switch (document?.document) {
    case 'story':
      return { kind: 'story', slug: document.slug };
    case 'gallery':
      return { kind: 'gallery', id: document.gallery };
    case 'month':
    case 'namedList':
      return { kind: 'page' };
  }
  return undefined;
}

function explain(error: unknown, words: Words['page']): { title: string; sentence: string } {
  if (error instanceof ChunkLoadError) {
    const { page: title, sentence } = words.unreachable;
    return navigator.onLine ? words.outdated : { title, sentence };
  }
  if (!(error instanceof ContentError)) return words.failed;
  if (error.fault === 'outdated') return words.outdated;
  const fault = words[error.fault];
  return { title: fault[subjectOf(error.document)], sentence: fault.sentence };
}

function subjectOf(path: string): 'story' | 'gallery' | 'list' | 'page' {
  const document = parseDocumentPath(path)?.document;
  return document === 'story' || document === 'gallery' || document === 'list' ? document : 'page';
}
