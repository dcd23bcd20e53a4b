import { ActionIcon, type ActionIconProps } from '@mantine/core';
import type { ComponentPropsWithRef, ReactNode } from 'react';

type Props = Omit<ActionIconProps, 'children'> &
  Omit<ComponentPropsWithRef<'button'>, keyof ActionIconProps | 'aria-label' | 'title'> & {
    /** What the button does; read by screen readers and shown as a tip. */
    label: string;
    children: ReactNode;
    /** What it is instead of a button: a link that leads somewhere. */
    renderRoot?: (props: Record<string, unknown>) => ReactNode;
  };

/** A button that shows only an icon; it cannot be made without a name. */
export function IconButton({ label, children, ...rest }: Props) {
  return (
    <ActionIcon variant="subtle" size={32} aria-label={label} title={label} {...rest}>
      {children}
    </ActionIcon>
  );
}
