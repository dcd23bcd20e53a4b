import { Inject } from '@nestjs/common';
import { Field, ID, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, DateTime } from '@seedbed/platform/graphql';
import type { RequestContext } from '@seedbed/platform/kernel';
import { ErasurePreview, previewOf } from './erasure.types.js';
import { Privacy } from './privacy.service.js';

@ObjectType({ description: 'A type of which records are anonymised when their time is over.' })
export class RetentionPlanEntry {
  @Field(() => String, { description: 'Which records: `Person` or `SubjectRequest`.' })
  recordType!: string;
  @Field(() => String, { description: 'For how long after its last use a record is kept (`P3Y`).' })
  keep!: string;
  @Field(() => Boolean, { description: 'Whether a rule says that it happens by itself.' })
  isActive!: boolean;
  @Field(() => Int, { description: 'How many records are over now.' })
  due!: number;
  @Field(() => DateTime, { nullable: true, description: 'When it was done last.' })
  lastRunAt!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'When it is done next; empty while no rule is switched on.' })
  nextRunAt!: Date | null;
  @Field(() => ID, { nullable: true, description: 'The rule; empty when there is none.' })
  ruleId!: string | null;
}

@ObjectType({ description: 'The proof of an erasure. It says nothing of whose it was.' })
export class ErasureReceiptEntry extends ErasurePreview {
  @Field(() => ID, { description: 'The request that it answered.' })
  requestId!: string;
  @Field(() => DateTime, { description: 'When the request came in.' })
  receivedAt!: Date;
  @Field(() => DateTime, { description: 'When it was done.' })
  erasedAt!: Date;
}

/** They name nobody, so that whoever sees no person may see them too. */
const WHO_ANSWERS = ['SYSTEM', 'DEMO', 'NODE_ADMIN', 'AUDITOR', 'COORDINATOR'];

@Resolver()
export class PrivacyResolver {
  constructor(@Inject(Privacy) private readonly privacy: Privacy) {}

  @Allow(...WHO_ANSWERS)
  @Query(() => [RetentionPlanEntry], {
    description: 'What is anonymised after how long, when next, and how much is over now.',
  })
  async retentionPlans(@Ctx() ctx: RequestContext): Promise<RetentionPlanEntry[]> {
    return this.privacy.retentionPlans(ctx);
  }

  @Allow(...WHO_ANSWERS)
  @Query(() => [ErasureReceiptEntry], {
    description:
      'The proofs of the last 200 erasures, newest first: each place, how much was erased, and what is left.',
  })
  async erasureReceipts(@Ctx() ctx: RequestContext): Promise<ErasureReceiptEntry[]> {
    const receipts = await this.privacy.receipts(ctx);
    return receipts.map(({ requestId, receivedAt, proof }) => ({
      ...{ requestId, receivedAt, erasedAt: new Date(proof.erasedAt) },
      ...previewOf(proof),
    }));
  }
}
