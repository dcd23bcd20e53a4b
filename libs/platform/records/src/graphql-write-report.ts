import { registerEnumType } from '@nestjs/graphql';
import { defineObject } from '@seedbed/platform/graphql';
import { GraphQLID, GraphQLInt, GraphQLString } from 'graphql';

const string = () => GraphQLString;

const OutcomeChoice = { DONE: 'DONE', UNCHANGED: 'UNCHANGED', FAILED: 'FAILED', NOT_TRIED: 'NOT_TRIED' } as const;
registerEnumType(OutcomeChoice, {
  name: 'WriteOutcome',
  description: 'What became of an item of a bulk mutation.',
  valuesMap: {
    DONE: { description: 'Written.' },
    UNCHANGED: { description: 'The record was as the item wants it already.' },
    FAILED: { description: 'Refused; see its problems.' },
    NOT_TRIED: { description: 'Not written, because another item was refused.' },
  },
});
const WriteProblem = defineObject('WriteProblem', 'Why an item was refused.', {
  code: { type: string, description: 'Stable code, see docs/errors.md.' },
  field: { type: string, nullable: true, description: 'The field it is about.' },
  message: { type: string, description: "What is wrong and what to do, in the caller's language." },
});
const WriteReportItem = defineObject('WriteReportItem', 'What became of one item.', {
  index: { type: () => GraphQLInt, description: 'Its place in the input, from 0.' },
  id: { type: () => GraphQLID, nullable: true, description: 'Id of the record.' },
  rev: { type: () => GraphQLInt, nullable: true, description: 'Version of the record after the write.' },
  outcome: { type: () => OutcomeChoice, description: 'What became of it.' },
  problems: { type: () => [WriteProblem], description: 'Why it was refused.' },
});
/** The answer of every bulk mutation. */
export const WriteReport = defineObject('WriteReport', 'What became of the items of a bulk mutation.', {
  total: { type: () => GraphQLInt, description: 'How many items there were.' },
  done: { type: () => GraphQLInt, description: 'How many records are now as their items want them.' },
  failed: { type: () => GraphQLInt, description: 'How many items were refused.' },
  items: { type: () => [WriteReportItem], description: 'Each item, in the order of the input.' },
});
