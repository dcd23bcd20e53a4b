import { Inject } from '@nestjs/common';
import { Args, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type ReadDescription, reads } from '@seedbed/platform/graphql';
import type { RequestContext } from '@seedbed/platform/kernel';
import { PilotCompetence, PilotCompetenceState } from './pilot-competence.record.js';
import { Pilots } from './pilots.service.js';

@InputType({ description: 'What a pilot has shown of a key competence of a centre.' })
export class ShowPilotCompetenceInput {
  @Field(() => ID, { description: 'The pilot.' })
  pilotId!: string;
  @Field(() => ID, { description: 'The competence.' })
  competenceId!: string;
  @Field(() => ID, { nullable: true, description: 'The centre; unless said otherwise the one the pilot lies with.' })
  nccId?: string | null;
  @Field(() => PilotCompetenceState.object, { description: 'What it has shown.' })
  state!: PilotCompetenceState;
  @Field(() => String, { description: 'The day on which it was shown, as `YYYY-MM-DD`.' })
  on!: string;
  @Field(() => String, { description: 'Why: what was seen, which evidence. It stays in the history.' })
  reason!: string;
  @Field(() => String, { nullable: true, description: 'Where the evidence can be read.' })
  evidenceUrl?: string | null;
}

@Resolver()
export class PilotsResolver {
  constructor(@Inject(Pilots) private readonly pilots: Pilots) {}

  @Allow('COORDINATOR', 'EDITOR', 'DEMO', 'SYSTEM')
  @Mutation(() => PilotCompetence, {
    description:
      'Records that a pilot tested, validated or consolidated a key competence: the portfolio of the centre moves, unless it had come as far already.',
  })
  async showPilotCompetence(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => ShowPilotCompetenceInput }) input: ShowPilotCompetenceInput,
  ): Promise<ReadDescription> {
    return reads(PilotCompetence, (await this.pilots.showCompetence(ctx, input)).id);
  }
}
