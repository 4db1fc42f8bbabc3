import { Component, type ReactNode } from 'react';
import type { Gallery } from '../../content/gallery.ts';
import { pageUrls } from '../../site/slideUrls.ts';
import { RetryButton } from '../../ui/RetryButton.tsx';
import { useGalleryWords } from '../../words/en/gallery.ts';
import { LanguageProvider } from '../../words/LanguageProvider.tsx';
import frameClasses from './Frame.module.css';
import classes from './FrameBoundary.module.css';
import { OpenGallery } from './OpenGallery.tsx';

interface FrameBoundaryProps {
  gallery: Gallery;
  /** The language that the page around asks for. */
  lang?: string;
  children: ReactNode;
}

/** If the frame's code fails, an error message and two ways on replace the gallery. */
export class FrameBoundary extends Component<FrameBoundaryProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override componentDidCatch(error: unknown) {
    // For the site's error reporting.
    reportError(error);
  }

  override render() {
    const { gallery, lang, children } = this.props;
    if (!this.state.hasFailed) return children;
    return (
      <LanguageProvider content={gallery.lang} preferred={lang}>
        <Failure gallery={gallery} onRetry={() => this.setState({ hasFailed: false })} />
      </LanguageProvider>
    );
  }
}

function Failure({ gallery, onRetry }: { gallery: Gallery; onRetry: () => void }) {
  const words = useGalleryWords();
  return (
    <main className={`${frameClasses.frame} ${classes.failure}`}>
      <h1 dir="auto">{gallery.title}</h1>
      <p role="alert">{words.galleryFailed}</p>
      <p className={classes.ways}>
        <RetryButton onRetry={onRetry}>{words.tryAgain}</RetryButton>
        <OpenGallery href={pageUrls(gallery.id).slide('1')} />
      </p>
    </main>
  );
}
