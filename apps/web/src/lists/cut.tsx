import type { ReactNode } from 'react';

/** A text of a cell that may be cut: the whole of it where it is pointed at. */
export const cut = (text: string | null | undefined): ReactNode => (text ? <span title={text}>{text}</span> : null);
