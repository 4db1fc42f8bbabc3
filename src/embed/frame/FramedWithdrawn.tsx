import type { Withdrawn } from '../../content/withdrawn.ts';
import { pageSettings } from '../../site/pageSettings.ts';
import { useWithdrawnTexts } from '../../words/useWithdrawnTexts.ts';
import frameClasses from './Frame.module.css';
import classes from './FrameBoundary.module.css';

/** What a frame says of something that was taken back. Only the server renders it. */
export function FramedWithdrawn({ entry }: { entry: Withdrawn }) {
  const { title, paragraphs } = useWithdrawnTexts(entry);
  return (
    <main className={`${frameClasses.frame} ${classes.failure}`}>
      <title>{`${title} – ${pageSettings().name}`}</title>
      <meta name="robots" content="noindex" />
      <h1>{title}</h1>
      {paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </main>
  );
}
