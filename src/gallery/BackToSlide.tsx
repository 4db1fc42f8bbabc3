import { Text } from '../ui/Text.tsx';
import { useGalleryWords } from '../words/useGalleryWords.ts';
import { Icon } from './Icon.tsx';
import { PlaceLink } from './PlaceLink.tsx';
import tools from './Tools.module.css';

interface BackToSlideProps {
  href: string;
  onFollow: () => void;
}

/** The way from the grid to the slide it was opened from. */
export function BackToSlide({ href, onFollow }: BackToSlideProps) {
  return (
    <PlaceLink className={tools.back} href={href} onFollow={onFollow}>
      <Icon name="back" />
      <Text>{useGalleryWords().backToSlide}</Text>
    </PlaceLink>
  );
}
