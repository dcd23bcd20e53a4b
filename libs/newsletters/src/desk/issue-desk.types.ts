import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Json } from '@seedbed/platform/graphql';
import { choice } from '@seedbed/platform/records';
import type { LeftOut } from '../sending/planner.js';
import type { AudiencePerson } from './audiences.service.js';
import type { AskedPreview, Preview, SaidFinding } from './checking.service.js';
import type { SentTest } from './test-letters.service.js';
import type { WrittenVariant } from './variants.service.js';

export const NewsletterLeftOut = choice(
  'NewsletterLeftOut',
  'Why somebody who said something of a topic does not get an issue of it. The first that is true counts.',
  {
    PENDING: 'They were asked and have not answered yet.',
    WITHDRAWN: 'They left the topic.',
    SUPPRESSED: 'The address must not be written to.',
    UNREACHABLE: 'The address does not work, or is put away.',
    RESTRICTED: 'The processing of their data is restricted.',
    NO_LANGUAGE: 'The issue is in none of their languages, and nothing stands in.',
    OTHER_SEGMENT: 'They are not in the segment of the issue.',
    TWICE: 'The same address gets it already.',
  },
);
const NewsletterFindingSeverity = choice('NewsletterFindingSeverity', 'How much a finding weighs.', {
  ERROR: 'It keeps the issue from being scheduled.',
  WARNING: 'Its writers judge it.',
});

@ObjectType({ description: 'How many get an issue in one language.' })
export class NewsletterAudienceLanguage {
  @Field(() => String, { description: 'The language, as a BCP 47 code.' })
  lang!: string;
  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType({ description: 'How many do not get an issue for one reason.' })
export class NewsletterAudienceLeftOut {
  @Field(() => NewsletterLeftOut.object, { description: 'The reason.' })
  reason!: LeftOut;
  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType({
  description: 'How many an issue would reach now, and why the others are left out. Each address counts once.',
})
export class NewsletterAudience {
  @Field(() => Int, { description: 'How many get it.' })
  reached!: number;
  @Field(() => [NewsletterAudienceLanguage], { description: 'They by language, the largest first.' })
  languages!: NewsletterAudienceLanguage[];
  @Field(() => [NewsletterAudienceLeftOut], { description: 'The others by reason; reasons of nobody are left out.' })
  leftOut!: NewsletterAudienceLeftOut[];
}

@ObjectType({ description: 'Somebody who gets an issue, or does not. Empty where you may not read the address.' })
class NewsletterAudiencePerson implements AudiencePerson {
  @Field(() => ID, { nullable: true, description: 'Their contact point.' })
  contactPointId!: string | null;
  @Field(() => String, { nullable: true, description: 'What they are called.' })
  name!: string | null;
  @Field(() => String, { nullable: true, description: 'Their address, masked: the first letter and the domain.' })
  address!: string | null;
  @Field(() => String, { nullable: true, description: 'The language in which they get it.' })
  lang!: string | null;
  @Field(() => NewsletterLeftOut.object, { nullable: true, description: 'Why not; empty: they get it.' })
  reason!: LeftOut | null;
}

@ObjectType({ description: 'A page of the people of an audience.' })
export class NewsletterAudiencePeople {
  @Field(() => [NewsletterAudiencePerson], { description: 'The people.' })
  people!: readonly AudiencePerson[];
  @Field(() => String, { nullable: true, description: 'What to give as `after` to go on.' })
  endCursor!: string | null;
  @Field(() => Boolean, { description: 'Whether there are more.' })
  hasMore!: boolean;
}

@ObjectType({ description: 'One thing that is wrong with an issue.' })
export class NewsletterFinding implements SaidFinding {
  @Field(() => String, { description: 'The language that it is about.' })
  lang!: string;
  @Field(() => ID, { nullable: true, description: 'The variant; empty: none that is stored.' })
  variantId!: string | null;
  @Field(() => String, { description: 'What it is, as one of the codes of errors.' })
  code!: string;
  @Field(() => NewsletterFindingSeverity.object, { description: 'Whether it keeps the issue from being scheduled.' })
  severity!: SaidFinding['severity'];
  @Field(() => String, { description: 'What is wrong and what to do, in the language of the reader.' })
  message!: string;
  @Field(() => Int, { nullable: true, description: 'Number of the block, from 0; empty: the whole.' })
  block!: number | null;
}

@InputType({ description: 'What to look at. What is left out is as it is stored.' })
export class NewsletterPreviewInput implements AskedPreview {
  @Field(() => ID, { description: 'The issue.' })
  issueId!: string;
  @Field(() => String, { description: 'The language, as a BCP 47 code.' })
  lang!: string;
  @Field(() => String, { nullable: true, description: 'Its subject.' })
  subject?: string | null;
  @Field(() => String, { nullable: true, description: 'What mail programs show after the subject.' })
  preheader?: string | null;
  @Field(() => Json, { nullable: true, description: 'Its blocks.' })
  blocks?: unknown;
  @Field(() => String, { nullable: true, description: 'The plain text, where somebody wrote one.' })
  text?: string | null;
  @Field(() => ID, { nullable: true, description: 'As this contact point gets it; empty: as nobody in particular.' })
  contactPointId?: string | null;
}

@ObjectType({ description: 'An issue in one language as its reader gets it. Its links to leave lead nowhere.' })
export class NewsletterPreview implements Preview {
  @Field(() => String, { description: 'The subject.' })
  subject!: string;
  @Field(() => String, { nullable: true, description: 'What mail programs show after it.' })
  preheader!: string | null;
  @Field(() => String, { description: 'The HTML part; empty where it cannot be made, see the findings.' })
  html!: string;
  @Field(() => String, { description: 'The plain text.' })
  text!: string;
  @Field(() => Int, { description: 'Size of both parts as they travel.' })
  bytes!: number;
  @Field(() => [NewsletterFinding], { description: 'What is wrong with it.' })
  findings!: readonly SaidFinding[];
}

@InputType({ description: 'An issue in one language. What is left out stays as it is.' })
export class NewsletterVariantInput implements WrittenVariant {
  @Field(() => ID, { description: 'The issue.' })
  issueId!: string;
  @Field(() => String, { description: 'Its language, as a BCP 47 code.' })
  lang!: string;
  @Field(() => Int, { nullable: true, description: 'Version of the variant, as you saw it; empty: it is new.' })
  rev?: number | null;
  @Field(() => String, { description: 'Its subject; may name values of the recipient.' })
  subject!: string;
  @Field(() => String, { nullable: true, description: 'What mail programs show after the subject.' })
  preheader?: string | null;
  @Field(() => Json, { description: 'Its blocks, from top to bottom. They may be unfinished.' })
  blocks!: unknown;
  @Field(() => String, { nullable: true, description: 'The plain text; empty: it is made from the blocks.' })
  text?: string | null;
}

@ObjectType({ description: 'A test of an issue that is on its way.' })
export class NewsletterTest implements SentTest {
  @Field(() => String, { description: 'Your own address, masked.' })
  sentTo!: string;
  @Field(() => [String], { description: 'The languages that were sent; one that cannot be made is left out.' })
  langs!: readonly string[];
  @Field(() => [NewsletterFinding], { description: 'What is wrong with them.' })
  findings!: readonly SaidFinding[];
}
