import { Inject, Injectable } from '@nestjs/common';
import { Db, type Tx } from '@seedbed/platform/database';
import { Audit } from '@seedbed/platform/journal';
import type { Localised, RequestContext } from '@seedbed/platform/kernel';
import { Records } from '@seedbed/platform/records';
import { consentErrors } from './consent.errors.js';
import { ConsentWording } from './consent.record.js';
import { ALL_PURPOSES } from './consent.rules.js';
import { contactsActions } from './contacts.actions.js';

/** The words in which people are asked for a consent, version after version. */
@Injectable()
export class ConsentWordings {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Records) private readonly records: Records,
    @Inject(Audit) private readonly audit: Audit,
  ) {}

  /**
   * Makes the next version for a purpose; the versions before it stay, since people agreed to them. In: the purpose, and
   * the words in each language in which people are asked. Throws CONSENT_TO_EVERYTHING, CONSENT_WORDING_SAME,
   * RECORD_INVALID.
   */
  async publish(ctx: RequestContext | Tx, { purpose, text }: NewWording): Promise<ConsentWording> {
    if (purpose.trim() === ALL_PURPOSES) throw consentErrors.CONSENT_TO_EVERYTHING({}, { field: 'purpose' });
    return this.db.inTransaction(ctx, (tx) =>
      this.db.asSystem(tx, async () => {
        // two versions of one purpose come one after the other
        await this.db.query(tx, 'select pg_advisory_xact_lock(hashtext($1))', [`consent wording ${purpose}`]);
        const versions = await this.records.list(tx, ConsentWording, { purpose });
        const last = versions.sort((a, b) => a.version - b.version).at(-1);
        if (last && isSame(last.text, text)) {
          throw consentErrors.CONSENT_WORDING_SAME({ version: last.version }, { field: 'text' });
        }
        const made = await this.records.create(tx, ConsentWording, {
          purpose,
          version: (last?.version ?? 0) + 1,
          text,
        });
        await this.audit.note(tx, {
          action: contactsActions['consentWording.publish'],
          about: { type: ConsentWording.name, id: made.id },
        });
        return made;
      }),
    );
  }
}

export interface NewWording {
  readonly purpose: string;
  readonly text: Localised;
}

function isSame(one: Localised, other: Localised): boolean {
  const words = (text: Localised): string =>
    JSON.stringify(
      Object.entries(text)
        .map(([lang, said]) => [lang, said?.trim()])
        .sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
    );
  return words(one) === words(other);
}
