import type { NccStage } from '../../../gql/graphql.js';
import type { Tone } from '../../../ui/Badge.js';

/** A centre that works is green, one on its way is amber; the word says the rest. */
export function stageTone(stage: NccStage): Tone {
  return stage === 'OPERATIONAL' || stage === 'MATURE' || stage === 'LAUNCHED' ? 'ok' : 'wait';
}
