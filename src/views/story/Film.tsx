import { useState } from 'react';
import type { BlockOf } from '../../content/story.ts';
import { fallbackSrc } from '../../picture/srcset.ts';
import { storeAddress } from '../../site/addresses.ts';
import { announce } from '../../ui/announce.ts';
import { Marked } from '../../ui/Marked.tsx';
import { Text } from '../../ui/Text.tsx';
import { useStoryWords } from '../../words/en/story.ts';
import classes from './Film.module.css';

/** A story's film. Nothing is loaded before the reader starts it. */
export function Film({ block }: { block: BlockOf<'video'> }) {
  const { title, src, type, width, height, poster, captions, transcript } = block;
  const words = useStoryWords();
  const [hasFailed, setHasFailed] = useState(false);
  const file = storeAddress(src);
  const fail = () => {
    setHasFailed(true);
    announce(words.filmFailed.replace(/[[\]]/g, ''));
  };
  // Browsers load captions from another origin only if the video element uses CORS.
  const isCrossOrigin = /^https?:/i.test(file);
  return (
    <section className={classes.watch} aria-label={words.nowWatch}>
      <h2 className={classes.heading}>{words.nowWatch}</h2>
      <p className={classes.title}>
        <Text>{title}</Text>
      </p>
      <div>
        {/* biome-ignore lint/a11y/useMediaCaption: captions are added as tracks below */}
        <video
          className={classes.video}
          controls
          preload="none"
          playsInline
          poster={fallbackSrc(poster)}
          width={width}
          height={height}
          aria-label={title}
          crossOrigin={isCrossOrigin ? 'anonymous' : undefined}
        >
          <source src={file} type={type} onError={fail} />
          {captions.map((track, index) => (
            <track
              // biome-ignore lint/suspicious/noArrayIndexKey: tracks may repeat a file, and change only with their story
              key={index}
              kind="captions"
              src={storeAddress(track.src)}
              srcLang={track.lang}
              label={track.label}
              default={index === 0}
            />
          ))}
          <FilmLink file={file} />
        </video>
        {hasFailed && (
          // `announce` speaks it: not every screen reader reads a live region that is added with its text.
          <p className={classes.failure} role="status" aria-live="off">
            <FilmLink file={file} />
          </p>
        )}
      </div>
      {transcript && (
        <details className={classes.transcript}>
          <summary>{words.transcript}</summary>
          <div lang={transcript.lang} dir="auto">
            {transcript.paragraphs.map((paragraph, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs may repeat, and change only with their story
              <p key={index}>{paragraph}</p>
            ))}
          </div>
        </details>
      )}
    </section>
  );
}

function FilmLink({ file }: { file: string }) {
  const { filmFailed } = useStoryWords();
  return <Marked text={filmFailed} render={(link) => <a href={file}>{link}</a>} />;
}
