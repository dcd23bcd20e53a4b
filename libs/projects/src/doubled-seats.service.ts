import { Inject, Injectable } from '@nestjs/common';
import { stewardOf } from '@seedbed/centres';
import { Organisation } from '@seedbed/organisations';
import { Db, type Tx } from '@seedbed/platform/database';
import { OnMessage } from '@seedbed/platform/events';
import { identityChanged } from '@seedbed/platform/links';
import { QualityService } from '@seedbed/platform/quality';
import { Records } from '@seedbed/platform/records';
import { Participation } from './participation.record.js';
import { TWICE_AFTER_MERGE } from './projects.texts.js';

/** Seats of one organisation in one project, role and time, of which the records behind them were different. */
const DOUBLED = `
  select greatest(a.id, b.id) as id, coalesce(o.name, '') as name
  from participations a
  join participations b on b.project_id = a.project_id and b.role = a.role and b.id > a.id
    and b.organisation_canonical_id = a.organisation_canonical_id and b.organisation_id <> a.organisation_id
    and certain_days(a.starts_on, a.starts_on_precision, a.ends_on, a.ends_on_precision)
      && certain_days(b.starts_on, b.starts_on_precision, b.ends_on, b.ends_on_precision)
  join organisations o on o.id = a.organisation_canonical_id
  where a.organisation_id = any($1) and a.archived_at is null and b.archived_at is null
  order by 1`;

type IdentityChanged = ReturnType<typeof identityChanged.parse>;

/** Invariant 2 across records that were found to be one: a merge is never refused for it, a person is told. */
@Injectable()
export class DoubledSeatsService {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Records) private readonly records: Records,
    @Inject(QualityService) private readonly quality: QualityService,
  ) {}

  /** Flags the seats that a merge doubled. May come twice: a suspicion is one flag. */
  @OnMessage(identityChanged)
  async onIdentityChanged(tx: Tx, { type, recordIds }: IdentityChanged): Promise<void> {
    if (type !== Organisation.name) return;
    const doubled = await this.db.query<{ id: string; name: string }>(tx, DOUBLED, [recordIds]);
    for (const { id, name } of doubled) {
      const seat = await this.records.require(tx, Participation, id);
      await this.quality.raise(tx, {
        rule: 'PARTICIPATION_TWICE_AFTER_MERGE',
        recordType: Participation.name,
        recordId: id,
        recordTitle: name,
        steward: stewardOf(seat),
        visibility: seat.visibility,
        field: 'organisation',
        value: name,
        reason: TWICE_AFTER_MERGE,
      });
    }
  }
}
