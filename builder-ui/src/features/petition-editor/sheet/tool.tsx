import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';

interface ToolProps {
  icon: IconName;
  children: ReactNode;
  onClick: () => void;
  /** Of what is on or off. */
  pressed?: boolean;
  disabled?: boolean;
  title?: string;
}

/** A button of the toolbar. Pressed by mouse, it leaves the caret where it is. */
export const Tool = ({ icon, children, onClick, pressed, disabled, title }: ToolProps) => (
  <button
    type="button"
    className="tool"
    title={title}
    aria-pressed={pressed}
    aria-disabled={disabled}
    onMouseDown={(event) => event.preventDefault()}
    onClick={() => !disabled && onClick()}
  >
    <Icon name={icon} />
    {children}
  </button>
);
