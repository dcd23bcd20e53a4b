import { Box } from '@mantine/core';
import type { ReactNode } from 'react';
import ui from './ui.module.css';

/** What may be wider than a phone, such as a matrix: it scrolls by itself, also by the arrow keys (WCAG 2.1.1), so that the page does not. */
export function ScrolledSideways({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Box className={ui.tableWrap} role="group" aria-label={label} tabIndex={0}>
      {children}
    </Box>
  );
}
