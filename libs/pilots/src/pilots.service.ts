import { Inject, Injectable } from '@nestjs/common';
import { stewardOf } from '@seedbed/centres';
import { Portfolios } from '@seedbed/competences';
import { Db } from '@seedbed/platform/database';
import { errorOfProblems, isId, type RequestContext } from '@seedbed/platform/kernel';
import { metaOf, parseUncertainDate, Records, RowAccess, recordErrors } from '@seedbed/platform/records';
import { Pilot } from './pilot.record.js';
import { whyNotShown } from './pilot.rules.js';
import { PilotCompetence, type PilotCompetenceState } from './pilot-competence.record.js';

/** What a pilot has shown, as somebody records it. */
export interface ShownByPilot {
  readonly pilotId: string;
  readonly competenceId: string;
  /** The centre; unless said otherwise the one the pilot lies with. */
  readonly nccId?: string | null;
  readonly state: PilotCompetenceState;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly reason: string;
  readonly evidenceUrl?: string | null;
}

/** What pilots show of the key competences of centres. */
@Injectable()
export class Pilots {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Records) private readonly records: Records,
    @Inject(RowAccess) private readonly access: RowAccess,
    @Inject(Portfolios) private readonly portfolios: Portfolios,
  ) {}

  /**
   * Records that a pilot tested, validated or consolidated a key competence of a centre: the item of its portfolio moves in
   * the same transaction, with the same reason, unless it had come as far already. For whoever sees the pilot and writes the
   * portfolio. Out: what was recorded. Throws RECORD_NOT_FOUND, WRITE_NOT_ALLOWED, PILOT_NOT_BEGUN, PILOT_OF_OTHER_CENTRE,
   * RECORD_ARCHIVED, PORTFOLIO_MISSING, NOT_UNIQUE for what is recorded already, what a step of the portfolio throws, and
   * RECORD_INVALID for a day, reason or address that is none.
   */
  async showCompetence(ctx: RequestContext, shown: ShownByPilot): Promise<PilotCompetence> {
    const { pilotId, competenceId, nccId, state, on, reason, evidenceUrl } = shown;
    return this.db.inTransaction({ ...ctx, reason }, async (tx) => {
      if (!isId(pilotId) || !isId(competenceId) || (nccId && !isId(nccId)))
        throw recordErrors.RECORD_NOT_FOUND({}, { field: 'pilotId' });
      const seen = await this.access.among(tx, metaOf(Pilot), 'read', [pilotId]);
      if (!seen.has(pilotId)) throw recordErrors.RECORD_NOT_FOUND({}, { field: 'pilotId' });
      const pilot = await this.records.require(tx, Pilot, pilotId);
      const ncc = nccId ?? stewardOf(pilot);
      const day = parseUncertainDate(on);
      if (day?.precision !== 'DAY') throw recordErrors.WRONG_FORM({ expected: 'YYYY-MM-DD' }, { field: 'on' });
      const problems = whyNotShown({ ...pilot, steward: stewardOf(pilot) }, ncc, day);
      if (problems.length > 0)
        throw errorOfProblems(problems, (details) =>
          recordErrors.RECORD_INVALID({ type: Pilot.name, count: problems.length }, details),
        );
      const step = { ncc, competence: competenceId, state, on, reason, evidenceUrl: evidenceUrl ?? null };
      const { item, moved } = await this.portfolios.advance(tx, step);
      return this.db.asSystem(tx, () =>
        this.records.create(tx, PilotCompetence, {
          ...{ pilot: pilotId, item: item.id, competence: competenceId, state, shownOn: day, moved },
          ...{ reason: reason.trim(), evidenceUrl: evidenceUrl ?? null, recordedBy: tx.actor },
        }),
      );
    });
  }
}
