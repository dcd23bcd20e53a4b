import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

@InputType({ description: 'Which flag, among many.' })
export class QualityFlagVersionItem {
  @Field(() => ID, { description: 'The flag.' })
  id!: string;
  @Field(() => Int, { description: 'Its version, as you saw it.' })
  rev!: number;
}

@InputType({ description: 'Which flag, and why its decision is taken back.' })
export class ReopenQualityFlagInput extends QualityFlagVersionItem {
  @Field(() => String, { nullable: true, description: 'Why; it is written down with the change.' })
  reason?: string | null;
}

@InputType({ description: 'A flag whose value is right.' })
export class DismissQualityFlagInput extends QualityFlagVersionItem {
  @Field(() => String, { description: 'Why the value is right.' })
  reason!: string;
}

@InputType({ description: 'A flag that is right, among many.' })
export class AcceptQualityFlagItem extends QualityFlagVersionItem {
  @Field(() => String, {
    nullable: true,
    description: 'What to put into the field, in full and as the field shows it; the proposed value unless said.',
  })
  value?: string | null;
  @Field(() => Int, {
    nullable: true,
    description:
      'Version of the flagged record, as you saw it: what others changed since is kept, or ends in CONFLICT.',
  })
  recordRev?: number | null;
}

@InputType({ description: 'A flag that is right, and what to put into the record.' })
export class AcceptQualityFlagInput extends AcceptQualityFlagItem {
  @Field(() => String, { nullable: true, description: 'Why; it is written down with the change of the record.' })
  reason?: string | null;
}

@InputType({ description: 'Flags that are right.' })
export class AcceptQualityFlagsInput {
  @Field(() => [AcceptQualityFlagItem], { description: 'The flags, 200 at most.' })
  items!: AcceptQualityFlagItem[];
  @Field(() => String, { nullable: true, description: 'Why; one reason for all.' })
  reason?: string | null;
}

@InputType({ description: 'Flags whose values are right.' })
export class DismissQualityFlagsInput {
  @Field(() => [QualityFlagVersionItem], { description: 'The flags, 200 at most.' })
  items!: QualityFlagVersionItem[];
  @Field(() => String, { description: 'Why the values are right; one reason for all.' })
  reason!: string;
}

@ObjectType({ description: 'What accepting a quality flag would do to its record now.' })
export class QualityFlagCorrection {
  @Field(() => Boolean, {
    description: 'Whether a value can be put into the record. If not, accepting writes down the decision only.',
  })
  canApply!: boolean;
  @Field(() => Int, { nullable: true, description: 'Version of the flagged record.' })
  recordRev!: number | null;
  @Field(() => String, { nullable: true, description: 'What the field holds now; a linked record by its title.' })
  current!: string | null;
  @Field(() => String, { nullable: true, description: 'What it would hold.' })
  value!: string | null;
  @Field(() => [String], { description: 'The values of a field that has a list of them.' })
  choices!: readonly string[];
}
