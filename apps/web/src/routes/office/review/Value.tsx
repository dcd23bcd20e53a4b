import { languageName } from '../../../i18n/languages.js';
import type { RecordType } from '../../../records/declarations.js';
import { FieldText } from '../../../records/FieldText.js';

interface Props {
  readonly type: RecordType;
  readonly field: string;
  readonly value: unknown;
}

const isTexts = (value: unknown): value is Readonly<Record<string, string>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !('id' in value) && !('amount' in value);

/** A value of a proposal in the words of the reader; a text in several languages with all of them. */
export function Value({ type, field, value }: Props) {
  if (!isTexts(value)) return <FieldText type={type} field={field} value={value} />;
  const texts = Object.entries(value).filter(([, text]) => text);
  if (texts.length === 0) return <FieldText type={type} field={field} value={null} />;
  return texts.map(([lang, text]) => (
    <span key={lang} lang={lang} style={{ display: 'block' }}>
      {text} <small>{languageName(lang)}</small>
    </span>
  ));
}
