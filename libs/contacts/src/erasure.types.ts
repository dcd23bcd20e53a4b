import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { ErasureProof } from './erasure.service.js';

@ObjectType({ description: 'A place in which data of a person lies.' })
export class ErasedPlace {
  @Field(() => String, { description: 'What the place holds, in English, such as `journal`.' })
  place!: string;
  @Field(() => Int, { description: 'In how many rows something is taken away.' })
  erased!: number;
  @Field(() => Int, { description: 'How much is left afterwards: nothing, unless something is broken.' })
  left!: number;
}

@ObjectType({
  description: 'A table in which a name or an address of the person still stands: for a person to look at.',
})
export class MentioningTable {
  @Field(() => String, { description: 'The table.' })
  table!: string;
  @Field(() => Int, { description: 'In how many of its rows.' })
  rows!: number;
}

@ObjectType({ description: 'What the erasure of a person takes away.' })
export class ErasurePreview {
  @Field(() => [ErasedPlace], { description: 'Each place, in the order in which they are gone through.' })
  places!: readonly ErasedPlace[];
  @Field(() => Int, { description: 'Addresses that stay suppressed, as keyed hashes.' })
  suppressed!: number;
  @Field(() => [MentioningTable], {
    description: 'Where somebody of the same name stands, or a note about something else.',
  })
  mentions!: readonly MentioningTable[];
}

/** A proof as the API tells it. */
export const previewOf = ({ places, suppressed, mentions }: ErasureProof): ErasurePreview => ({
  places,
  suppressed,
  mentions: Object.entries(mentions).map(([table, rows]) => ({ table, rows })),
});
