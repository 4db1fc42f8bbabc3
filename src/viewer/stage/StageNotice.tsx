import { RetryButton } from '../../ui/RetryButton.tsx';
import { Text } from '../../ui/Text.tsx';
import { useGalleryWords } from '../../words/en/gallery.ts';
import classes from './StageNotice.module.css';

interface StageNoticeProps {
  /** Announced when it appears. Without a role the notice is inside a status. */
  role?: 'alert';
  /** What has happened. */
  children: string;
  /** Leaves the placeholder visible. */
  isLow?: boolean;
  onRetry: () => void;
}

/** Says on the stage that a picture is slow or has failed, and lets the reader try again. */
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
