import { i18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { AuditOutcome, ChangeOperation } from '../../../gql/graphql.js';
import type { Labels } from '../../../i18n/words.js';
import { typeNamed } from '../../../records/declarations.js';
import { actorName, typeLabel, typesLabel } from '../../../records/labels.js';

export const outcomes: Labels<AuditOutcome> = {
  DONE: msg({ message: 'Done', context: 'audit' }),
  REFUSED: msg({ message: 'Refused', context: 'audit' }),
};

export const operations: Labels<ChangeOperation> = {
  CREATED: msg({ message: 'Made', context: 'audit' }),
  FOUND: msg({ message: 'Found', context: 'audit' }),
  CHANGED: msg({ message: 'Changed', context: 'audit' }),
  DELETED: msg({ message: 'Removed', context: 'audit' }),
};

/** What a type of records is called; a type of another version by its name. */
export function typeWord(name: string): string {
  const type = typeNamed(name);
  return type ? typeLabel(type) : name;
}

/** What a type of records is called where there are several. */
export function listWord(name: string): string {
  const type = typeNamed(name);
  return type ? typesLabel(type) : name;
}

/** Who did something: a user by name where the reader may know it. */
export function whoName(actor: string | null | undefined, names: ReadonlyMap<string, string>): string {
  if (actor === 'public') return i18n._(msg`Without a sign-in`);
  return names.get(actor?.replace(/^user:/, '') ?? '') ?? actorName(actor);
}
