import { isStorable, type Problem } from '@seedbed/platform/kernel';
import { type FieldMeta, inputFields, inputName, type RecordMeta } from '@seedbed/platform/records';

/** What an input says, by field. */
export type Inputs = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';

/** Whether JSON has the shape in which inputs of the API carry the field; what the value means is judged later. */
function hasShape({ kind }: FieldMeta, value: unknown): boolean {
  if (value === null || value === '') return true;
  switch (kind) {
    case 'count':
    case 'measure':
      return typeof value === 'number';
    case 'flag':
      return typeof value === 'boolean';
    case 'texts':
      return Array.isArray(value) && value.every(isText);
    case 'localised':
      return (
        Array.isArray(value) &&
        value.every((one) => isObject(one) && isText(one.lang) && (one.text === null || isText(one.text ?? '')))
      );
    case 'amount':
      return isObject(value) && isText(value.amount) && isText(value.currency);
    case 'moment':
      return isText(value) && !Number.isNaN(new Date(value).getTime());
    case 'data':
      return false;
    default:
      return isText(value);
  }
}

const EXPECTED: Partial<Record<FieldMeta['kind'], string>> = {
  count: '1, 2, 3 …',
  measure: '1.5',
  flag: 'true | false',
  texts: '[text, text]',
  localised: '[{lang, text}]',
  amount: '{amount, currency}',
  moment: '2024-06-01T12:00:00Z',
};

/**
 * Reads JSON that names fields as the inputs of the API do (`countryId` for a link), and that GraphQL has not looked at.
 * Out: what it says by field, and everything wrong with its form.
 */
export function readInputs(meta: RecordMeta, given: unknown, at: string): { inputs: Inputs; problems: Problem[] } {
  if (!isObject(given))
    return { inputs: {}, problems: [{ field: at, code: 'WRONG_FORM', params: { expected: '{…}' } }] };
  const fields = new Map(inputFields(meta).map((field) => [inputName(meta, field), field]));
  const inputs: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined) continue;
    const field = fields.get(name);
    if (!field) problems.push({ field: isStorable(name) ? name.slice(0, 60) : at, code: 'UNKNOWN_FIELD' });
    else if (hasShape(field, value)) inputs[field.name] = value;
    else problems.push({ field: name, code: 'WRONG_FORM', params: { expected: EXPECTED[field.kind] ?? 'text' } });
  }
  return { inputs, problems };
}

/** What an input of the API calls each field: what the write path takes. */
export const namedAsInputs = (meta: RecordMeta, inputs: Inputs): Record<string, unknown> =>
  Object.fromEntries(
    inputFields(meta).flatMap((field) =>
      Object.hasOwn(inputs, field.name) ? [[inputName(meta, field), inputs[field.name]]] : [],
    ),
  );

/** The fields that somebody names, by either of their names. A name that no field has stays as it is. */
export const fieldsNamed = (meta: RecordMeta, names: readonly string[]): string[] =>
  names.map((name) => inputFields(meta).find((field) => inputName(meta, field) === name)?.name ?? name);
