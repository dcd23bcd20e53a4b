import { Inject, Injectable } from '@nestjs/common';
import { Db, InRounds } from '@seedbed/platform/database';
import { systemContext } from '@seedbed/platform/kernel';
import { Jobs } from '@seedbed/platform/queue';
import { measureProfiles } from './jobs/measure-profiles.job.js';
import { USUAL_MONTHS } from './profile.rules.js';
import { profileTexts } from './profile.texts.js';
import { RULES_VERSION } from './profile-sections.js';

const HOUR_MS = 3_600_000;

/** Time alone makes a confirmed section one to check; a release may bring other rules, or find organisations without a profile. */
const IS_DUE = `select exists (select from organisations o left join organisation_profiles p on p.organisation_id = o.id
      where p.rules_version is distinct from $1)
    or exists (select from profile_sections s join organisations o on o.id = s.organisation_id
      left join profile_rules r on r.ncc_id = o.steward_id
      where s.state = 'CONFIRMED'
        and s.last_confirmed_at < now() - coalesce(r.confirm_after_months, ${USUAL_MONTHS}) * interval '1 month') as due`;

/** Has profiles measured again when time or a new version made them other than they stand, whichever worker looks first. */
@Injectable()
export class ProfileSchedule extends InRounds {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Jobs) private readonly jobs: Jobs,
  ) {
    super({ name: ProfileSchedule.name, everyMs: HOUR_MS, failed: 'Profiles were not looked at, again in an hour' });
  }

  protected round(): Promise<unknown> {
    return this.look();
  }

  /** Asks for a run when one is due; several become one. Safe to call at any time. */
  async look(): Promise<void> {
    const ctx = systemContext('system:profiles');
    const [found] = await this.db.query<{ due: boolean }>(ctx, IS_DUE, [RULES_VERSION]);
    if (found?.due) await this.jobs.request(ctx, measureProfiles, {}, { title: profileTexts.en.measuring });
  }
}
