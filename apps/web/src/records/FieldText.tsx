import { useLingui } from '@lingui/react/macro';
import { useGraphql } from '../api/client.js';
import { formatMoment, formatMoney, formatNumber, formatUncertain } from '../i18n/format.js';
import { type Field, fieldNamed, type RecordType, typeNamed } from './declarations.js';
import { titleDocument, titleOf } from './documents.js';
import { choiceLabel, typeLabel } from './labels.js';
import { RecordAnchor } from './RecordAnchor.js';
import { dateText } from './values.js';

interface Link {
  readonly id: string;
  readonly title?: string | null;
}

const precisions: Readonly<Record<number, string>> = { 10: 'DAY', 7: 'MONTH', 4: 'YEAR' };

function readableDate(value: unknown): string {
  const text = dateText(value);
  const precision = text.startsWith('--') ? 'DAY_MONTH_NO_YEAR' : precisions[text.length];
  return precision && text !== 'unknown' ? formatUncertain({ value: text, precision }) : text;
}

/** A linked record by its name, also where only its id is known. */
function Linked({ of, link }: { of: RecordType; link: Link }) {
  const known = typeof link.title === 'string';
  const { data } = useGraphql(titleDocument(of), { id: link.id }, { enabled: !known });
  const title = link.title ?? (data?.record ? titleOf(of, data.record) : link.id.slice(-8));
  return <RecordAnchor type={of} id={link.id} title={title} />;
}

/** A value of a field in the words of the reader, in the form in which timelines and conflicts carry it. */
export function FieldText({ type, field: name, value }: { type: RecordType; field: string; value: unknown }) {
  const { t } = useLingui();
  const field: Field | undefined = fieldNamed(type, name);
  if (value === null || value === undefined || value === '') return <i>{t`empty`}</i>;
  if (!field) return typeof value === 'string' ? value : JSON.stringify(value);
  if (field.name === 'recordType') {
    const of = typeNamed(String(value));
    return of ? typeLabel(of) : String(value);
  }
  switch (field.kind) {
    case 'choice':
      return choiceLabel(field, String(value));
    case 'flag':
      return value === true ? t`Yes` : t`No`;
    case 'date':
      return readableDate(value);
    case 'moment':
      return formatMoment(String(value));
    case 'amount':
      return formatMoney(value as { amount: string; currency: string });
    case 'count':
    case 'measure':
      return typeof value === 'number' ? formatNumber(value, 6) : String(value);
    case 'texts':
      return Array.isArray(value) ? value.join('; ') : String(value);
    case 'toOne': {
      const of = typeNamed(field.target);
      const link = typeof value === 'string' ? { id: value } : (value as Link);
      return of ? <Linked of={of} link={link} /> : (link.title ?? link.id);
    }
    default:
      return String(value);
  }
}
