import { Inject } from '@nestjs/common';
import { Args, Field, ID, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, DateTime } from '@seedbed/platform/graphql';
import type { RequestContext } from '@seedbed/platform/kernel';
import { MailedEventKind, MailedReason, MailedState } from './mail-log.types.js';
import { type MailLogPage, PersonMailLog } from './person-mail-log.service.js';

@ObjectType({ description: 'One thing that happened to a message.' })
class MailedEvent {
  @Field(() => MailedEventKind.object, { description: 'What.' })
  kind!: MailedEventKind;
  @Field(() => DateTime, { description: 'When (UTC).' })
  at!: Date;
  @Field(() => String, { nullable: true, description: 'What the server said, as a status code such as 5.1.1.' })
  code!: string | null;
}

@ObjectType({ description: 'One issue of a newsletter that a person got, or was to get.' })
class Mailed {
  @Field(() => ID, { description: 'Its place in the log.' })
  id!: string;
  @Field(() => ID, { description: 'The issue.' })
  issueId!: string;
  @Field(() => ID, { description: 'The topic.' })
  topicId!: string;
  @Field(() => String, { description: 'What the topic is called.' })
  topic!: string;
  @Field(() => ID, { description: 'The address.' })
  contactPointId!: string;
  @Field(() => String, { nullable: true, description: 'The language in which it was sent, as a BCP 47 code.' })
  lang!: string | null;
  @Field(() => String, { nullable: true, description: 'Its subject as it was written, with placeholders.' })
  subject!: string | null;
  @Field(() => MailedState.object, { description: 'What became of it.' })
  state!: MailedState;
  @Field(() => MailedReason.object, { nullable: true, description: 'Why it was not sent.' })
  reason!: MailedReason | null;
  @Field(() => DateTime, { nullable: true, description: 'When it ended (UTC); empty while it waits.' })
  at!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'When the person had agreed to the topic (UTC).' })
  agreedAt!: Date | null;
  @Field(() => [MailedEvent], { description: 'What happened on the way, oldest first.' })
  events!: MailedEvent[];
}

@ObjectType({ description: 'A page of what was sent to a person.' })
class PersonMailLogPage {
  @Field(() => [Mailed], { description: 'Newest first.' })
  entries!: Mailed[];
  @Field(() => Boolean, { description: 'Whether there is more: ask again with `after`, the id of the last entry.' })
  hasNextPage!: boolean;
}

@Resolver()
export class PersonMailLogResolver {
  constructor(@Inject(PersonMailLog) private readonly log: PersonMailLog) {}

  @Allow('SYSTEM', 'DEMO', 'COORDINATOR', 'EDITOR')
  @Query(() => PersonMailLogPage, {
    description:
      'Which newsletters a person got or was to get, why, and what became of them: at the addresses whose consents the caller may read.',
  })
  personMailLog(
    @Ctx() ctx: RequestContext,
    @Args('personId', { type: () => ID, description: 'The person.' }) personId: string,
    @Args('first', { type: () => Int, defaultValue: 20, description: 'How many entries: 20 unless said, 100 at most.' })
    first: number,
    @Args('after', { type: () => ID, nullable: true, description: 'Id of the last entry of the page before.' })
    after: string | null,
  ): Promise<MailLogPage> {
    return this.log.of(ctx, personId, first, after ?? null);
  }
}
