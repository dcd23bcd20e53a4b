import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateTime, Json, PageInfo } from '@seedbed/platform/graphql';
import { type ChoiceOf, choice } from '@seedbed/platform/records';

export const ChangeOperation = choice('ChangeOperation', 'What happened to a record.', {
  CREATED: 'It was made.',
  FOUND: 'It was there already when its history began; the time is that of its last change before.',
  CHANGED: 'Fields of it were changed.',
  DELETED: 'It was removed.',
});
export type ChangeOperation = ChoiceOf<typeof ChangeOperation>;

@ObjectType({ description: 'A field before and after a change.' })
export class FieldChange {
  @Field(() => String, { description: 'The field, by its name in the API.' })
  field!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Which language changed, where the field has one text for each.',
  })
  lang!: string | null;
  @Field(() => Json, {
    nullable: true,
    description:
      'The value before; null: empty. A date is `2018-09-10`, `2018-09`, `2018`, `--09-01` or `UNKNOWN`; an amount `{amount, currency}`; a link `{id, title}`, its title null where you may not see the record.',
  })
  before!: unknown;
  @Field(() => Json, { nullable: true, description: 'The value after, in the same form.' })
  after!: unknown;
}

@ObjectType({ description: 'One change of a record.' })
export class TimelineEntry {
  @Field(() => DateTime, { description: 'When it was written (UTC).' })
  at!: string;
  @Field(() => String, { nullable: true, description: 'Who did it: `user:<id>`, `job:<name>`, `system:<what>`.' })
  actor!: string | null;
  @Field(() => String, { nullable: true, description: 'Why, in the words of the one who did it.' })
  reason!: string | null;
  @Field(() => String, { nullable: true, description: 'Id of the request: what happened together carries the same.' })
  request!: string | null;
  @Field(() => ChangeOperation.object, { description: 'What happened.' })
  operation!: ChangeOperation;
  @Field(() => Int, { description: 'Version of the record after it.' })
  rev!: number;
  @Field(() => [FieldChange], { description: 'The fields that changed.' })
  changes!: FieldChange[];
}

@ObjectType({ description: 'A change with its place in the timeline.' })
export class TimelineEdge {
  @Field(() => String, { description: 'Give it as `after` for what happened before.' })
  cursor!: string;
  @Field(() => TimelineEntry, { description: 'The change.' })
  node!: TimelineEntry;
}

@ObjectType({ description: 'A page of the changes of a record, newest first.' })
export class TimelineConnection {
  @Field(() => [TimelineEdge], { description: 'The changes with their cursors.' })
  edges!: TimelineEdge[];
  @Field(() => [TimelineEntry], { description: 'The changes.' })
  nodes!: TimelineEntry[];
  @Field(() => PageInfo, { description: 'Where the page stands.' })
  pageInfo!: object;
}

@ObjectType({ description: 'What one audit event did to one record.' })
export class AuditChange {
  @Field(() => String, { description: 'Type of the record.' })
  recordType!: string;
  @Field(() => ID, { description: 'Id of the record.' })
  recordId!: string;
  @Field(() => String, { nullable: true, description: 'What the record is called now; null where you may not see it.' })
  recordTitle!: string | null;
  @Field(() => Boolean, { description: 'Whether what it said was erased since; that there was a change stays.' })
  isErased!: boolean;
  @Field(() => TimelineEntry, {
    description: 'The change: only fields that you may read, and none of a record that you may not see.',
  })
  change!: TimelineEntry;
}

@ObjectType({ description: 'A page of the changes of an audit event, in the order in which they were written.' })
export class AuditChangeConnection {
  @Field(() => [AuditChange], { description: 'The changes.' })
  nodes!: AuditChange[];
  @Field(() => PageInfo, { description: 'Where the page stands.' })
  pageInfo!: object;
}

@InputType({ description: 'Which change to take back.' })
export class UndoChangeInput {
  @Field(() => String, { description: 'Type of the record: `Organisation`, `Project` …' })
  recordType!: string;
  @Field(() => ID, { description: 'Id of the record.' })
  id!: string;
  @Field(() => Int, { description: 'The version that your change made; it must still be the last one.' })
  rev!: number;
  @Field(() => String, { description: 'Why you take it back; it stands in the history.' })
  reason!: string;
}

@ObjectType({ description: 'A change that was taken back.' })
export class UndoneChange {
  @Field(() => String, { description: 'Type of the record.' })
  recordType!: string;
  @Field(() => ID, { description: 'Id of the record.' })
  id!: string;
  @Field(() => Int, { description: 'Version of the record now.' })
  rev!: number;
  @Field(() => Boolean, { description: 'Whether the record was archived: what takes its creation back.' })
  isArchived!: boolean;
}
