import { Inject, Injectable } from '@nestjs/common';
import { Db } from '@seedbed/platform/database';
import { Outbox } from '@seedbed/platform/events';
import type { RequestContext } from '@seedbed/platform/kernel';
import { Records, RowAccess, recordErrors } from '@seedbed/platform/records';
import { Organisation } from './organisation.record.js';
import { requireOwnOrganisation } from './own-organisation.js';
import type { ProfileSectionKind } from './profile.rules.js';
import { ProfileConfirmation } from './profile-confirmation.record.js';
import { ProfileMeasures, profileId } from './profile-measures.js';
import { profileSections } from './profile-sections.js';

/** Profiles as those see them who answer for them. */
@Injectable()
export class Profiles {
  private readonly measures: ProfileMeasures;

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Records) private readonly records: Records,
    @Inject(Outbox) outbox: Outbox,
    @Inject(RowAccess) private readonly access: RowAccess,
  ) {
    this.measures = new ProfileMeasures(db, outbox);
  }

  /**
   * Says that a section is right as it stands; without a section, that all of them are. For the people of the organisation,
   * and for those of its centre who were told so. Out: id of the profile. Throws RECORD_NOT_FOUND, WRITE_NOT_ALLOWED,
   * RECORD_ARCHIVED.
   */
  async confirm(
    ctx: RequestContext,
    organisation: string,
    { section, note = null }: { readonly section?: ProfileSectionKind; readonly note?: string | null },
  ): Promise<string> {
    return this.db.inTransaction(ctx, async (tx) => {
      await requireOwnOrganisation(this.access, tx, organisation);
      const { archivedAt } = await this.records.require(tx, Organisation, organisation);
      if (archivedAt) throw recordErrors.RECORD_ARCHIVED({}, { field: 'organisationId' });
      await this.db.asSystem(tx, async () => {
        const sections = section ? [section] : profileSections().map((each) => each.section);
        for (const confirmed of sections) {
          await this.records.create(tx, ProfileConfirmation, {
            ...{ organisation, section: confirmed, note },
            confirmedBy: ctx.reader.userId ?? null,
            asRole: ctx.reader.role,
          });
        }
        await this.measures.measure(tx, [organisation]);
      });
      return profileId(organisation);
    });
  }
}
