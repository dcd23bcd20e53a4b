import type { Tx } from '@seedbed/platform/database';
import { Jobs } from '@seedbed/platform/queue';
import { ChecksWrites, type WriteHook, type WriteTools, type Written } from '@seedbed/platform/records';
import { ExternalIdentifier } from './external-identifier.record.js';
import { measureProfiles } from './jobs/measure-profiles.job.js';
import { Organisation } from './organisation.record.js';
import { profileTexts } from './profile.texts.js';
import { ProfileMeasures } from './profile-measures.js';
import { ProfileRule } from './profile-rule.record.js';
import { beforeItCommits } from './profiles-at-end.js';
import { Site } from './site.record.js';

/** What one transaction may measure by itself; for more of them (an import) a job does it afterwards. */
const MOST_AT_ONCE = 100;

/** Profiles follow what they are made of, in the same transaction. For libs whose records are part of profiles. */
export class ProfilesFollow {
  constructor(protected readonly tools: WriteTools) {}

  /** In: ids of the organisations whose profiles may be other than they were. */
  protected async follow(tx: Tx, organisations: readonly (string | null | undefined)[]): Promise<void> {
    const ids = organisations.flatMap((id) => id ?? []);
    if (ids.length > 0) beforeItCommits(this.tools.db, tx, ids, (ending, all) => this.measure(ending, all));
  }

  private async measure(tx: Tx, organisations: readonly string[]): Promise<void> {
    const { db, outbox } = this.tools;
    if (organisations.length <= MOST_AT_ONCE) await new ProfileMeasures(db, outbox).measure(tx, organisations);
    else await this.askForAll(tx);
  }

  protected async askForAll(tx: Tx): Promise<void> {
    const { db, records, outbox } = this.tools;
    const title = profileTexts[tx.language].measuring;
    await new Jobs(db, records, outbox).request({ ...tx, actor: 'system:profiles' }, measureProfiles, {}, { title });
  }
}

type Linked = { readonly organisation?: { readonly id: string } | null };
const linked = (written: readonly Written<Linked>[]) =>
  written.flatMap(({ before, after }) => [before?.organisation?.id, after.organisation?.id]);

@ChecksWrites(Organisation)
export class OrganisationProfileFollows extends ProfilesFollow implements WriteHook<Organisation> {
  constructor(tools: WriteTools) {
    super(tools);
  }

  after(tx: Tx, written: readonly Written<Organisation>[]): Promise<void> {
    return this.follow(
      tx,
      written.map(({ after }) => after.id),
    );
  }
}

@ChecksWrites(Site)
export class SitesProfileFollows extends ProfilesFollow implements WriteHook<Site> {
  constructor(tools: WriteTools) {
    super(tools);
  }

  after(tx: Tx, written: readonly Written<Site>[]): Promise<void> {
    return this.follow(tx, linked(written));
  }
}

@ChecksWrites(ExternalIdentifier)
export class IdentifiersProfileFollows extends ProfilesFollow implements WriteHook<ExternalIdentifier> {
  constructor(tools: WriteTools) {
    super(tools);
  }

  after(tx: Tx, written: readonly Written<ExternalIdentifier>[]): Promise<void> {
    return this.follow(tx, linked(written));
  }
}

/** For how long a confirmation counts decides how every profile of the centre stands. */
@ChecksWrites(ProfileRule)
export class ProfileRuleWrites extends ProfilesFollow implements WriteHook<ProfileRule> {
  constructor(tools: WriteTools) {
    super(tools);
  }

  async after(tx: Tx, written: readonly Written<ProfileRule>[]): Promise<void> {
    const counts = written.some(({ before, after }) => before?.confirmAfterMonths !== after.confirmAfterMonths);
    if (counts) await this.askForAll(tx);
  }
}
