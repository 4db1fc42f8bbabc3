import type { MouseEvent } from 'react';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import { Text } from '../../ui/Text.tsx';
import classes from './Tools.module.css';

interface ToolButtonProps {
  icon: IconName;
  name: string;
  /** Its name is to be read where there is room, not only heard. */
  isNamed?: boolean;
  /** Of no use on a phone in the hand, until a keyboard finds its way to it. */
  isAtDesk?: boolean;
  /** Left to the list of further tools, where there is one and the bar is short. */
  isRare?: boolean;
  'aria-pressed'?: boolean | undefined;
  'aria-disabled'?: boolean | undefined;
  'aria-expanded'?: boolean | undefined;
  onClick: () => void;
}

/** One of the tools in the bar. */
export function ToolButton({
  icon,
  name,
  isNamed,
  isAtDesk,
  isRare,
  onClick,
  ...aria
}: ToolButtonProps) {
  const handleClick = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    // Safari does not focus a button at a click, and a dialog could not give the focus back.
    currentTarget.focus();
    onClick();
  };
  return (
    <button
      type="button"
      {...aria}
      className={[classes.tool, isAtDesk && classes.atDesk, isRare && classes.rare]
        .filter(Boolean)
        .join(' ')}
      onClick={handleClick}
    >
      <Icon name={icon} />
      <Text className={isNamed ? classes.word : 'visually-hidden'}>{name}</Text>
    </button>
  );
}
