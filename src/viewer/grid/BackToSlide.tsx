import { Icon } from '../../ui/Icon.tsx';
import { Text } from '../../ui/Text.tsx';
import { useGalleryWords } from '../../words/en/gallery.ts';
import { SlideLink } from '../SlideLink.tsx';
import tools from '../tools/Tools.module.css';

interface BackToSlideProps {
  href: string;
  onFollow: () => void;
}

/** The link from the grid back to the slide it was opened from. */
export function BackToSlide({ href, onFollow }: BackToSlideProps) {
  return (
    <SlideLink className={tools.back} href={href} onFollow={onFollow}>
      <Icon name="back" />
      <Text>{useGalleryWords().backToSlide}</Text>
    </SlideLink>
  );
}
