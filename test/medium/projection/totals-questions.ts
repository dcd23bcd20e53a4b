import { isLanguage, LANGUAGES, type Language } from '@seedbed/platform/kernel';
import { type GroupKey, groupKeys, type RecordMeta } from '@seedbed/platform/records';
import fc from 'fast-check';
import type { Filter, Model } from './model.js';
import { questions } from './questions.js';

/** A question for totals, groups and facets of a list. */
export interface TotalsQuestion {
  readonly meta: RecordMeta;
  readonly filter: Filter | null;
  /** As of which moment; undefined: now. */
  readonly asOf?: string | undefined;
  readonly groupBy: readonly GroupKey[];
  readonly order: { readonly by: 'count' | 'keys'; readonly direction: 'ASC' | 'DESC' } | null;
  readonly first: number;
  readonly facets: readonly GroupKey[];
  readonly language: Language;
}

export function totalsQuestions(model: Model): fc.Arbitrary<TotalsQuestion> {
  return questions(model).chain(({ meta, filter, asOf }) => {
    const keys = fc.constantFrom(...groupKeys(meta).values());
    return fc
      .record({
        meta: fc.constant(meta),
        asOf: fc.constant(asOf),
        groupBy: fc.uniqueArray(keys, { maxLength: 3 }),
        order: fc.option(
          fc.record({
            by: fc.constantFrom('count' as const, 'keys' as const),
            direction: fc.constantFrom('ASC' as const, 'DESC' as const),
          }),
        ),
        first: fc.oneof(fc.integer({ min: 0, max: 6 }), fc.constant(1000)),
        facets: fc.uniqueArray(keys, { minLength: 1, maxLength: 4 }),
        language: fc.constantFrom(...LANGUAGES.filter(isLanguage)),
      })
      .chain((question) =>
        narrowed(filter, question.facets[0] as GroupKey).map((narrow) => shown({ ...question, filter: narrow })),
      );
  });
}

/** The filter with a condition on a facet's own field, beside it or inside `and`, or without. */
function narrowed(filter: Filter | null, { through, field }: GroupKey): fc.Arbitrary<Filter | null> {
  const own = (isNull: boolean): Filter => {
    const condition = { [field.kind === 'toOne' ? `${field.name}Id` : field.name]: { isNull } };
    return through ? { [through.name]: condition } : condition;
  };
  return fc.oneof(
    fc.constant(filter),
    fc.boolean().map((isNull) => ({ ...filter, ...own(isNull) })),
    fc.boolean().map((isNull) => ({ and: [filter ?? {}, own(isNull)] })),
  );
}

/** The same question, which fast-check prints by names: declarations are long. */
function shown(question: TotalsQuestion): TotalsQuestion {
  const { meta, groupBy, facets, ...rest } = question;
  const names = (keys: readonly GroupKey[]): string[] => keys.map(({ name }) => name);
  const text = JSON.stringify({ list: meta.plural, groupBy: names(groupBy), facets: names(facets), ...rest });
  return { ...question, [fc.toStringMethod]: () => text } as TotalsQuestion;
}
