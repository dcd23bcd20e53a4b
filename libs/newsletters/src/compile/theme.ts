import type { Theme } from './blocks.js';
import { contrast } from './elements.js';

const ACCENT = '#0b5394';
const [WHITE, BLACK, TEXT] = ['#ffffff', '#000000', '#1a1a1a'];

/** The colours of the issues of a topic. What is read on its own colour is white or black: one of
 * the two has a contrast of 4.5 or more with whatever colour. */
export function themeOf({ accent: chosen }: { readonly accent?: string | null }, name: string): Theme {
  const accent = chosen ?? ACCENT;
  const onAccent = contrast(accent, WHITE) >= contrast(accent, BLACK) ? WHITE : BLACK;
  return { name, accent, onAccent, text: TEXT, link: ACCENT, background: WHITE };
}
