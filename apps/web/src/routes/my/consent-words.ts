import { i18n, type MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ConsentState, Visibility } from '../../gql/graphql.js';

export const consentStates: Readonly<Record<ConsentState, MessageDescriptor>> = {
  REQUESTED: msg`asked, no answer yet`,
  GIVEN: msg`agreed`,
  REFUSED: msg`objected`,
  WITHDRAWN: msg`withdrawn`,
  EXPIRED: msg`too long ago`,
};

export const visibilities: Readonly<Record<Visibility, MessageDescriptor>> = {
  PUBLIC: msg`Everybody sees that you are in the network, also without a sign-in. Your contact people are not shown.`,
  NETWORK: msg`The centres, partner organisations and programme officers see you. Your contact people are seen by your centre and you alone.`,
  NCC: msg`Your centre and you alone see your organisation.`,
  PRIVATE: msg`The coordinators of your centre alone see your organisation.`,
};

/** What a purpose is called: a newsletter, everything, or its own name. */
export function purposeWords(purpose: string): string {
  if (purpose === '*') return i18n._(msg`everything`);
  return purpose.startsWith('newsletter:') ? i18n._(msg`newsletter`) : purpose;
}
