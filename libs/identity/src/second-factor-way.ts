import { type ChoiceOf, choice } from '@seedbed/platform/records';

export const SecondFactorWay = choice('SecondFactorWay', 'What somebody has as a second factor.', {
  CODE_APP: 'An app that shows codes; a recovery code does instead.',
  PASSKEY: 'A passkey, which signs in by itself; a recovery code does instead.',
});
export type SecondFactorWay = ChoiceOf<typeof SecondFactorWay>;
