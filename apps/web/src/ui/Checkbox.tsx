import { type CheckboxProps, Checkbox as MantineCheckbox } from '@mantine/core';
import classes from './Checkbox.module.css';

/** Mantine's checkbox with a hit area of 24 px, also when it stands without a text beside it (then give `aria-label`). */
export function Checkbox(props: CheckboxProps) {
  return (
    <MantineCheckbox
      size="xs"
      classNames={{ root: classes.root, body: classes.body, inner: classes.inner }}
      {...props}
    />
  );
}
