import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '@seedbed/platform/graphql';
import { IssueState } from '../issue.record.js';
import type { IssueProgress } from './progress.service.js';
import { type DeliveryCounts, NewsletterDeliveryState } from './report.types.js';
import type { DomainReport, IssueReport, LanguageReport, LinkReport, ShownDelivery } from './reports.service.js';

@ObjectType({ isAbstract: true })
abstract class Counts implements DeliveryCounts {
  @Field(() => Int, { description: 'How many get it; 0 as long as that was not worked out.' })
  planned!: number;
  @Field(() => Int, { description: 'How many are to be sent.' })
  waiting!: number;
  @Field(() => Int, { description: 'How many were put off by the mail servers of recipients, and are tried again.' })
  deferred!: number;
  @Field(() => Int, { description: 'How many are on their way to the mail server.' })
  sending!: number;
  @Field(() => Int, { description: 'How many the mail server took.' })
  accepted!: number;
  @Field(() => Int, { description: 'How many were refused for good.' })
  failed!: number;
  @Field(() => Int, { description: 'How many were not sent: their recipients left, or may not be written to.' })
  skipped!: number;
  @Field(() => Int, { description: 'Of how many nobody knows whether they arrived.' })
  unknown!: number;
}

@ObjectType({ description: 'How far an issue is. The numbers of messages add up to `planned`.' })
export class NewsletterProgress extends Counts implements Omit<IssueProgress, 'at'> {
  @Field(() => IssueState.object, { description: 'How far the issue is.' })
  state!: IssueState;
  @Field(() => String, { nullable: true, description: 'Why it stopped by itself.' })
  pausedBecause!: string | null;
  @Field(() => Float, { description: 'How many messages went in the last minute.' })
  perMinute!: number;
  @Field(() => Int, {
    nullable: true,
    description: 'In how many seconds it is over, at this pace; empty: nobody can say.',
  })
  secondsLeft!: number | null;
  @Field(() => DateTime, { description: 'When this was counted (UTC).' })
  at!: Date;
}

@ObjectType({ isAbstract: true })
abstract class Outcomes {
  @Field(() => Int, { description: 'How many the mail server took.' })
  accepted!: number;
  @Field(() => Int, { description: 'How many were refused for good.' })
  failed!: number;
  @Field(() => Int, { description: 'How many were not sent.' })
  skipped!: number;
  @Field(() => Int, { description: 'How many came back.' })
  bounced!: number;
  @Field(() => Int, {
    nullable: true,
    description: 'How many were called spam; empty: a few, or it would tell of a few.',
  })
  complained!: number | null;
  @Field(() => Int, { nullable: true, description: 'How many unsubscribed; empty: a few, or it would tell of a few.' })
  unsubscribed!: number | null;
}

@ObjectType({ description: 'What became of the messages of an issue in one language.' })
class NewsletterLanguageReport extends Outcomes implements LanguageReport {
  @Field(() => String, { description: 'The language, as a BCP 47 code.' })
  lang!: string;
}

@ObjectType({ description: 'What became of the messages of an issue to one mail provider.' })
class NewsletterDomainReport extends Outcomes implements DomainReport {
  @Field(() => String, { nullable: true, description: 'Its domain; empty: all those with a few messages.' })
  domainGroup!: string | null;
}

@ObjectType({ description: 'How many messages were not sent for one reason.' })
class NewsletterSkipped {
  @Field(() => String, { description: 'The reason, such as `NOT_SUBSCRIBED` or `SUPPRESSED`.' })
  reason!: string;
  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType({ description: 'How many messages failed with one answer.' })
class NewsletterFailure {
  @Field(() => String, { description: 'The code of the answer, such as `5.1.1` or `550`.' })
  code!: string;
  @Field(() => Int, {
    nullable: true,
    description: 'Its class: 4 for a while, 5 for good; empty: there was no answer.',
  })
  replyClass!: number | null;
  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType({ description: 'How often a link of an issue was followed. Nobody knows by whom.' })
class NewsletterLinkReport implements LinkReport {
  @Field(() => String, { description: 'Where it leads.' })
  url!: string;
  @Field(() => Int, { nullable: true, description: 'How often it was followed; empty: a few times.' })
  clicks!: number | null;
  @Field(() => Boolean, { description: 'Whether it was followed fewer than five times.' })
  isFew!: boolean;
}

@ObjectType({
  description: 'What became of an issue. Numbers below five that are about what people did are not shown.',
})
export class NewsletterReport extends Counts implements IssueReport {
  @Field(() => [NewsletterLanguageReport], { description: 'By language, the largest first.' })
  languages!: readonly LanguageReport[];
  @Field(() => [NewsletterDomainReport], { description: 'By mail provider, the largest first.' })
  domains!: readonly DomainReport[];
  @Field(() => [NewsletterSkipped], { description: 'Why messages were not sent.' })
  skippedBecause!: IssueReport['skippedBecause'];
  @Field(() => [NewsletterFailure], { description: 'With which answers messages failed.' })
  failures!: IssueReport['failures'];
  @Field(() => Int, { description: 'How many came back.' })
  bounced!: number;
  @Field(() => Int, { description: 'How many were called spam.' })
  complained!: number;
  @Field(() => Int, { description: 'How many recipients unsubscribed by it.' })
  unsubscribed!: number;
  @Field(() => [NewsletterLinkReport], { description: 'Its links, the most followed first.' })
  links!: readonly LinkReport[];
}

@ObjectType({ description: 'What became of the message of an issue to one address.' })
class NewsletterDelivery implements Omit<ShownDelivery, 'at'> {
  @Field(() => ID, { description: 'Its number.' })
  id!: string;
  @Field(() => ID, { nullable: true, description: 'The contact point; empty: you may not read it, or it was erased.' })
  contactPointId!: string | null;
  @Field(() => String, { nullable: true, description: 'What the recipient is called, where you may read that.' })
  name!: string | null;
  @Field(() => String, { nullable: true, description: 'The address, masked, where you may read it.' })
  address!: string | null;
  @Field(() => String, { nullable: true, description: 'The language of the message.' })
  lang!: string | null;
  @Field(() => NewsletterDeliveryState.object, { description: 'Where it stands.' })
  state!: NewsletterDeliveryState;
  @Field(() => String, { nullable: true, description: 'Why it was not sent, such as `SUPPRESSED`.' })
  reason!: string | null;
  @Field(() => Int, { description: 'How often it was tried.' })
  attempts!: number;
  @Field(() => DateTime, { nullable: true, description: 'When something became of it last (UTC).' })
  at!: Date | null;
  @Field(() => String, { nullable: true, description: 'What the mail server said last, without addresses.' })
  reply!: string | null;
}

@ObjectType({ description: 'A page of the messages of an issue.' })
export class NewsletterDeliveries {
  @Field(() => [NewsletterDelivery], { description: 'The messages.' })
  deliveries!: readonly ShownDelivery[];
  @Field(() => String, { nullable: true, description: 'What to give as `after` to go on.' })
  endCursor!: string | null;
  @Field(() => Boolean, { description: 'Whether there are more.' })
  hasMore!: boolean;
}

@ObjectType({ description: 'Of how many messages it was decided what becomes of them.' })
export class ResolvedDeliveries {
  @Field(() => Int, { description: 'How many.' })
  count!: number;
}
