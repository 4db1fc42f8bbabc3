import type { MouseEvent } from 'react';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import { Text } from '../../ui/Text.tsx';
import classes from './Tools.module.css';

interface ToolButtonProps {
  icon: IconName;
  name: string;
  /** Shows its name where there is room. */
  isNamed?: boolean;
  /** Hidden on touch screens, until it gets the keyboard's focus. */
  isAtDesk?: boolean;
  /** Moves to the menu of further tools, if there is one and the bar is narrow. */
  isRare?: boolean;
  'aria-pressed'?: boolean | undefined;
  'aria-disabled'?: boolean | undefined;
  'aria-expanded'?: boolean | undefined;
  onClick: () => void;
}

/** A tool in the bar. */
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
    // Safari does not focus a clicked button, so a dialog could not return the focus to it.
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
