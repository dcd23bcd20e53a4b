import { idIn } from '../address-values.js';

/** What the review queue keeps in its address. */
export interface ReviewSearch {
  /** Which proposals: those that wait when absent, else those in conflict, one's own, or what was decided. */
  readonly view?: 'conflicts' | 'mine' | 'decided';
  /** Only of this organisation. */
  readonly org?: string;
}

const views = ['conflicts', 'mine', 'decided'] as const;

/** Reads the address of the queue; what it does not understand it leaves out. */
export function reviewSearch(raw: Record<string, unknown>): ReviewSearch {
  const org = idIn(raw.org);
  return { view: views.find((view) => view === raw.view), org };
}
