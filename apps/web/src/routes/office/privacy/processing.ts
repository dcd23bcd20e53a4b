import { msg } from '@lingui/core/macro';
import json from '../../../../../../records.json';
import type { LawfulBasis } from '../../../gql/graphql.js';
import type { OpenLabels } from '../../../i18n/words.js';

/** A field that holds data of persons, as its declaration says. */
export interface PersonalField {
  readonly type: string;
  readonly field: string;
  readonly basis: LawfulBasis;
  /** ISO 8601 period. */
  readonly keep: string;
}

interface Declared {
  readonly name: string;
  readonly fields: readonly {
    readonly name: string;
    readonly personal?: { readonly purpose: string; readonly basis: LawfulBasis; readonly keep: string };
  }[];
}

/** Every purpose of the declarations with the fields that serve it, in the order of the declarations. */
export function declaredProcessing(): ReadonlyMap<string, readonly PersonalField[]> {
  const found = new Map<string, PersonalField[]>();
  for (const { name: type, fields } of (json as unknown as { types: readonly Declared[] }).types) {
    for (const { name: field, personal } of fields) {
      if (!personal) continue;
      const { purpose, basis, keep } = personal;
      found.set(purpose, [...(found.get(purpose) ?? []), { type, field, basis, keep }]);
    }
  }
  return found;
}

/** Words for types and fields that are in no form and no list. */
export const hiddenTypes: OpenLabels = {
  ConsentEvent: msg`Consent`,
  File: msg`File`,
  OutgoingMessage: msg`Message`,
  ProfileConfirmation: msg`Confirmation of a profile`,
  ProfileReminder: msg`Reminder`,
  Proposal: msg`Proposal`,
  ProposalConflict: msg`Conflict of a proposal`,
  Session: msg`Session`,
  Suppression: msg`Suppressed address`,
  User: msg`User`,
};

export const hiddenFields: OpenLabels = {
  base: msg`Value before`,
  addressHmac: msg`Keyed hash of the address`,
  confirmedBy: msg`Confirmed by`,
  user: msg`User`,
  device: msg`Browser and system`,
  email: msg`E-mail`,
  evidence: msg`Proof`,
  ipTrunc: msg`Network, cut`,
  lastSeenAt: msg`Last used`,
  network: msg`Network, cut`,
  ours: msg`Value of the centre`,
  recipient: msg`Address, masked`,
  recipientHash: msg`Keyed hash of the address`,
  theirs: msg`Value that was suggested`,
  uaHash: msg`Keyed hash of the browser`,
};
