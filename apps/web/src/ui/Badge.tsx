import type { ReactNode } from 'react';
import css from './ui.module.css';

export type Tone = 'neutral' | 'ok' | 'wait' | 'bad' | 'info';

const tones: Record<Tone, string | undefined> = {
  neutral: '',
  ok: css.ok,
  wait: css.wait,
  bad: css.bad,
  info: css.info,
};

/** A short word of state. No capitals, and tints with a contrast of at least 7:1 in both schemes. */
export function Badge({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) {
  return <span className={`${css.badge} ${tones[tone]}`}>{children}</span>;
}
