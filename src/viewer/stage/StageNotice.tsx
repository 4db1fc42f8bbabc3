import { RetryButton } from '../../ui/RetryButton.tsx';
import { Text } from '../../ui/Text.tsx';
import { useGalleryWords } from '../../words/en/gallery.ts';
import classes from './StageNotice.module.css';

interface StageNoticeProps {
  /** Spoken when it comes. Without one it stands in a status. */
  role?: 'alert';
  /** What has happened. */
  children: string;
  /** Leaves what there is of the picture to be seen. */
  isLow?: boolean;
  onRetry: () => void;
}

/** Lies on the stage where a picture has not come: says so, and lets the reader try again. */
export function StageNotice({ role, children, isLow, onRetry }: StageNoticeProps) {
  const words = useGalleryWords();
  return (
    <div className={isLow ? classes.low : classes.whole} role={role}>
      <div className={classes.notice}>
        <p>
          <Text>{children}</Text>
        </p>
        <RetryButton onRetry={onRetry}>{words.tryAgain}</RetryButton>
      </div>
    </div>
  );
}
