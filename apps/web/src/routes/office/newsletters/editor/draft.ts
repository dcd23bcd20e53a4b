import type { Block } from './blocks.js';

/** What is written in one language. */
export interface Content {
  readonly subject: string;
  readonly preheader: string;
  readonly blocks: readonly Block[];
}

/** It, and how it was before: each step can be taken back. */
export interface Draft {
  readonly now: Content;
  readonly past: readonly Content[];
  /** What the last step changed: typing on in the same field is one step. */
  readonly last: string | null;
}

const MOST_STEPS = 100;

export const beginDraft = (content: Content): Draft => ({ now: content, past: [], last: null });

/** A step. In: where it was made, for steps that go on in the same place; null: a step of its own. */
export function step({ now, past, last }: Draft, content: Content, place: string | null): Draft {
  if (content === now) return { now, past, last };
  const goesOn = place !== null && place === last;
  return { now: content, past: goesOn ? past : [...past, now].slice(-MOST_STEPS), last: place };
}

/** The last step taken back; as it is when there was none. */
export function undone(draft: Draft): Draft {
  const before = draft.past.at(-1);
  return before ? { now: before, past: draft.past.slice(0, -1), last: null } : draft;
}
