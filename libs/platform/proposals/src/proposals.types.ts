import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Json } from '@seedbed/platform/graphql';
import { ProposalState } from './proposal.record.js';
import type { FieldState } from './proposal.rules.js';
import { FieldMode } from './proposal-mode.record.js';

const ProposedFieldState = {
  WAITING: 'WAITING',
  CONFLICT: 'CONFLICT',
  SAME: 'SAME',
  APPLIED: 'APPLIED',
  REJECTED: 'REJECTED',
} as const satisfies Record<FieldState, FieldState>;
registerEnumType(ProposedFieldState, {
  name: 'ProposedFieldState',
  description: 'Where a proposed field stands.',
  valuesMap: {
    WAITING: { description: 'Waits for a decision.' },
    CONFLICT: { description: 'Waits for a decision; it changed in the record since the author saw it.' },
    SAME: { description: 'The record holds the proposed value by itself.' },
    APPLIED: { description: 'It was taken into the record: as proposed, or as `given`.' },
    REJECTED: { description: 'It was not taken.' },
  },
});

const ProposalDecision = { ACCEPT: 'ACCEPT', CHANGE: 'CHANGE', REJECT: 'REJECT' } as const;
registerEnumType(ProposalDecision, {
  name: 'ProposalDecision',
  description: 'What is decided on a proposal.',
  valuesMap: {
    ACCEPT: { description: 'It is taken into the record: all of it, or the named fields.' },
    CHANGE: { description: 'It is taken with other values for some fields.' },
    REJECT: { description: 'Nothing of it is taken; say why.' },
  },
});
const DecisionOutcome = { DONE: 'DONE', FAILED: 'FAILED' } as const;
registerEnumType(DecisionOutcome, {
  name: 'DecisionOutcome',
  description: 'What became of a decision.',
  valuesMap: { DONE: { description: 'It holds.' }, FAILED: { description: 'It was refused; see its problems.' } },
});

const VALUE =
  'null: empty. A date is `2018-09-10`, `2018-09`, `2018`, `--09-01` or `UNKNOWN`; an amount `{amount, currency}`; a text per language `{en: …}`; a link `{id, title}`, its title null where you may not see the record.';

@ObjectType({ description: 'A field of a proposal: what its author saw, what is proposed, and what stands there now.' })
export class ProposedField {
  @Field(() => String, { description: 'The field, by its name in the API.' })
  field!: string;
  @Field(() => FieldMode.object, { description: 'What happened to it when it was proposed.' })
  mode!: FieldMode;
  @Field(() => ProposedFieldState, { description: 'Where it stands.' })
  state!: FieldState;
  @Field(() => Json, { nullable: true, description: `The value that the author saw; ${VALUE}` })
  before!: unknown;
  @Field(() => Json, { nullable: true, description: 'The proposed value, in the same form.' })
  proposed!: unknown;
  @Field(() => Json, {
    nullable: true,
    description: 'What was taken instead of the proposed value, where somebody decided so, in the same form.',
  })
  given!: unknown;
  @Field(() => Json, {
    nullable: true,
    description: 'The value of the record now, in the same form; null also where you may not see the record.',
  })
  current!: unknown;
}

@ObjectType({ description: 'What happens to a proposed value of a field.' })
export class ProposableField {
  @Field(() => String, { description: 'The field, by its name in the API.' })
  field!: string;
  @Field(() => String, { description: 'What `changes` and `values` call it: `countryId` for a link.' })
  input!: string;
  @Field(() => FieldMode.object, { description: 'At once, after review, or not at all.' })
  mode!: FieldMode;
}

@ObjectType({ description: 'What you may propose for a record, or for new records of a type.' })
export class ProposalRules {
  @Field(() => Boolean, { description: 'Whether you may propose changes of the record.' })
  canChange!: boolean;
  @Field(() => Boolean, { description: 'Whether you may propose that the record is archived.' })
  canArchive!: boolean;
  @Field(() => Boolean, { description: 'Whether you may propose new records of the type.' })
  canCreate!: boolean;
  @Field(() => [ProposableField], { description: 'The fields that may be proposed.' })
  fields!: readonly ProposableField[];
}

const NOTE = 'What you want to say about it.';
const KEY = 'A key of your own for this request: sent again within a day, it does nothing and answers as before.';

@InputType({ description: 'That a record is archived, as it is proposed.' })
export class ProposeArchiveInput {
  @Field(() => String, { description: 'Type of the record: `Organisation`, `Site` …' })
  recordType!: string;
  @Field(() => ID, { description: 'Id of the record.' })
  recordId!: string;
  @Field(() => Int, { description: 'Its version, as you saw it.' })
  rev!: number;
  @Field(() => String, { nullable: true, description: NOTE })
  note?: string | null;
  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

@InputType({ description: 'A change of a record, as it is proposed.' })
export class ProposeChangeInput extends ProposeArchiveInput {
  @Field(() => Json, {
    description: 'The fields to change, as the input of a change of the type names them: `{website, countryId}`.',
  })
  changes!: unknown;
}

@InputType({ description: 'A new record, as it is proposed.' })
export class ProposeNewInput {
  @Field(() => String, { description: 'Type of the record: `Site`, `Person` …' })
  recordType!: string;
  @Field(() => Json, {
    description:
      'Its fields, as the input that makes one names them. Links may lead to records that are proposed as well: `recordId` of their proposal.',
  })
  values!: unknown;
  @Field(() => ID, {
    nullable: true,
    description: 'The organisation that it is for; needed of whoever speaks for several, where no field names one.',
  })
  organisationId?: string | null;
  @Field(() => String, { nullable: true, description: NOTE })
  note?: string | null;
  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

@InputType({ description: 'What is decided on a proposal.' })
export class DecideProposalInput {
  @Field(() => ID, { description: 'The proposal.' })
  id!: string;
  @Field(() => Int, { description: 'Its version, as you saw it: it is another one when the record changed meanwhile.' })
  rev!: number;
  @Field(() => ProposalDecision, { description: 'Accept, change or reject.' })
  decision!: keyof typeof ProposalDecision;
  @Field(() => [String], {
    nullable: true,
    description:
      'The fields that are accepted; the others are rejected. Unset: all of them, which is refused where one is in conflict.',
  })
  fields?: string[] | null;
  @Field(() => Json, {
    nullable: true,
    description: 'Values to take instead of the proposed ones, as the input of a change of the type names them.',
  })
  values?: unknown;
  @Field(() => String, { nullable: true, description: 'Why; the author reads it. Needed where nothing is taken.' })
  reason?: string | null;
}

@InputType({ description: 'What a centre says of a field that others may propose.' })
export class SetProposalModeInput {
  @Field(() => ID, { description: 'The centre.' })
  stewardId!: string;
  @Field(() => String, { description: 'Record type: `Organisation`, `Site` …' })
  recordType!: string;
  @Field(() => String, { description: 'The field, by its name in the API.' })
  field!: string;
  @Field(() => FieldMode.object, { description: 'At once (small fields only), after review, or not at all.' })
  mode!: FieldMode;
  @Field(() => String, { nullable: true, description: 'Why; it is written down with the change.' })
  reason?: string | null;
}

@ObjectType({ description: 'Why a decision was refused.' })
export class DecisionProblem {
  @Field(() => String, { description: 'Stable code, see docs/errors.md.' })
  code!: string;
  @Field(() => String, { nullable: true, description: 'The field it is about.' })
  field!: string | null;
  @Field(() => String, { description: "What is wrong and what to do, in the caller's language." })
  message!: string;
}

@ObjectType({ description: 'What became of the decision on one proposal.' })
export class DecisionReportItem {
  @Field(() => Int, { description: 'Its place in the input, from 0.' })
  index!: number;
  @Field(() => ID, { description: 'The proposal.' })
  id!: string;
  @Field(() => Int, { nullable: true, description: 'Version of the proposal after it.' })
  rev!: number | null;
  @Field(() => ProposalState.object, { nullable: true, description: 'State of the proposal after it.' })
  state!: ProposalState | null;
  @Field(() => DecisionOutcome, { description: 'Whether it holds.' })
  outcome!: keyof typeof DecisionOutcome;
  @Field(() => [DecisionProblem], { description: 'Why it was refused.' })
  problems!: DecisionProblem[];
}

@ObjectType({ description: 'What became of decisions on proposals.' })
export class DecisionReport {
  @Field(() => Int, { description: 'How many there were.' })
  total!: number;
  @Field(() => Int, { description: 'How many hold.' })
  done!: number;
  @Field(() => Int, { description: 'How many were refused.' })
  failed!: number;
  @Field(() => [DecisionReportItem], { description: 'Each of them, in the order of the input.' })
  items!: DecisionReportItem[];
}
