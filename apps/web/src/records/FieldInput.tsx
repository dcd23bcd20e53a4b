import { i18n } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import { Button, Checkbox, Input, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { currentLanguage } from '../i18n/index.js';
import { languageName } from '../i18n/languages.js';
import { IconButton } from '../ui/IconButton.js';
import { problemOf } from './check.js';
import { type Field, fieldNamed, type RecordType, typeNamed, writableTypes } from './declarations.js';
import { TEXT_LANGUAGES } from './documents.js';
import css from './form.module.css';
import { fieldHints } from './hints.js';
import { choiceLabel, fieldLabel, typeLabel } from './labels.js';
import { RelationInput } from './RelationInput.js';
import { asLinked, asLocalised, asMoney, asText, asTexts, type FormValue, type FormValues } from './values.js';

export interface FieldInputProps {
  type: RecordType;
  field: Field;
  value: FormValue | undefined;
  /** The whole form: some fields follow from others. */
  values: FormValues;
  onChange: (value: FormValue) => void;
  error?: string;
  /** Put before ids where a field is shown twice on a page. */
  prefix?: string;
}

/** Id of the control of a field; an error summary leads to it. */
export const controlId = (field: Field, prefix = 'field'): string => `${prefix}-${field.name}`;

const LONG = 400;

/** What belongs into the field, and how it is written. */
function Hint({ type, field, children }: { type: RecordType; field: Field; children?: ReactNode }) {
  const hint = fieldHints[type.name]?.[field.name];
  const text = hint ? i18n._(hint) : '';
  const isLabel = text.replace(/\.$/, '').toLowerCase() === fieldLabel(type, field.name).toLowerCase();
  return (
    <>
      {isLabel ? null : text}
      {children ? <span className={css.hintMore}> {children}</span> : null}
    </>
  );
}

function useCommon({ type, field, value, error, prefix }: FieldInputProps) {
  const label = fieldLabel(type, field.name);
  const live = problemOf(field, value);
  const required = field.required && field.default === undefined && field.name !== 'steward';
  return {
    id: controlId(field, prefix),
    label,
    description: <Hint type={type} field={field} />,
    error: error ?? live,
    withAsterisk: required,
    'aria-required': required || undefined,
  };
}

function TextField(props: FieldInputProps) {
  const { field, value, onChange } = props;
  const common = useCommon(props);
  const shared = {
    ...common,
    value: asText(value),
    onChange: (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value),
  };
  if ((field.max ?? 0) >= LONG && !field.url && field.kind === 'text' && field.search !== 'A')
    return <Textarea {...shared} rows={3} resize="vertical" />;
  const numeric = field.kind === 'count' || field.kind === 'measure';
  return (
    <TextInput
      {...shared}
      inputMode={field.kind === 'count' ? 'numeric' : numeric ? 'decimal' : field.url ? 'url' : undefined}
      className={numeric || (field.max ?? LONG) <= 60 ? css.short : undefined}
      autoComplete="off"
    />
  );
}

function DateField(props: FieldInputProps) {
  const { t } = useLingui();
  const { type, field, value, onChange } = props;
  return (
    <TextInput
      {...useCommon(props)}
      className={css.short}
      description={
        <Hint type={type} field={field}>
          {t`As precisely as you know it: 2018-09-10, 2018-09, 2018, --09-01 without a year, or unknown.`}
        </Hint>
      }
      placeholder="2018-09"
      autoComplete="off"
      value={asText(value)}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

function ChoiceField(props: FieldInputProps) {
  const { field, value, onChange } = props;
  const data = (field.values ?? []).map((choice) => ({ value: choice, label: choiceLabel(field, choice) }));
  const optional = !field.required || field.default === undefined;
  return (
    <NativeSelect
      {...useCommon(props)}
      className={css.short}
      data={optional ? [{ value: '', label: '–' }, ...data] : data}
      value={asText(value)}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

/** Which type of record is meant, for fields that can point to any. */
function TypeField(props: FieldInputProps) {
  const data = writableTypes.map((type) => ({ value: type.name, label: typeLabel(type) }));
  return (
    <NativeSelect
      {...useCommon(props)}
      className={css.short}
      data={[{ value: '', label: '–' }, ...data]}
      value={asText(props.value)}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  );
}

function FlagField(props: FieldInputProps) {
  const { label, description, id, error } = useCommon(props);
  return (
    <Checkbox
      {...{ id, label, description, error }}
      checked={props.value === true}
      onChange={(event) => props.onChange(event.currentTarget.checked)}
    />
  );
}

function LinkField(props: FieldInputProps) {
  const { field, value, values, onChange } = props;
  const { withAsterisk, id, label, description, error } = useCommon(props);
  const of = typeNamed(field.kind === 'ref' ? asText(values.recordType) : field.target);
  if (!of) return <TextInput {...{ id, label, description, error, withAsterisk }} disabled value="" readOnly />;
  return (
    <RelationInput
      {...{ id, of, label, description, error }}
      required={withAsterisk}
      value={asLinked(value)}
      onChange={onChange}
    />
  );
}

function MoneyField(props: FieldInputProps) {
  const { t } = useLingui();
  const { id, label, description, error } = useCommon(props);
  const money = asMoney(props.value);
  return (
    <Input.Wrapper {...{ id, label, description, error }} inputContainer={(children) => children}>
      <div className={css.money}>
        <TextInput
          id={id}
          error={Boolean(error)}
          aria-label={label}
          aria-invalid={Boolean(error) || undefined}
          inputMode="decimal"
          placeholder="1234.50"
          autoComplete="off"
          value={money.amount}
          onChange={(event) => props.onChange({ ...money, amount: event.currentTarget.value })}
        />
        <TextInput
          aria-label={t`${label}: currency`}
          maxLength={3}
          className={css.currency}
          autoComplete="off"
          value={money.currency}
          onChange={(event) => props.onChange({ ...money, currency: event.currentTarget.value })}
        />
      </div>
    </Input.Wrapper>
  );
}

/** One text for each language: the reader's own first, others as they are asked for. */
function LocalisedField(props: FieldInputProps) {
  const { t } = useLingui();
  const { field, onChange } = props;
  const { id, label, description, error, withAsterisk } = useCommon(props);
  const texts = asLocalised(props.value);
  const own = currentLanguage();
  const shown = TEXT_LANGUAGES.filter((lang) => lang in texts || (Object.keys(texts).length === 0 && lang === own));
  const others = TEXT_LANGUAGES.filter((lang) => !shown.includes(lang));
  const Control = (field.max ?? 0) >= LONG ? Textarea : TextInput;
  return (
    <fieldset className={css.group}>
      <legend>
        {label}
        {withAsterisk ? <span aria-hidden="true"> *</span> : null}
      </legend>
      <p className={css.hint}>{description}</p>
      {error ? (
        <p className={css.error} id={`${id}-error`}>
          {error}
        </p>
      ) : null}
      {shown.map((lang, index) => (
        <Control
          key={lang}
          id={index === 0 ? id : `${id}-${lang}`}
          label={languageName(lang)}
          lang={lang}
          aria-invalid={Boolean(error) || undefined}
          aria-describedby={error ? `${id}-error` : undefined}
          value={texts[lang] ?? ''}
          onChange={(event) => onChange({ ...texts, [lang]: event.currentTarget.value })}
        />
      ))}
      {others.length > 0 ? (
        <NativeSelect
          className={css.short}
          aria-label={t`${label}: add a language`}
          data={[
            { value: '', label: t`Add a language` },
            ...others.map((lang) => ({ value: lang, label: languageName(lang) })),
          ]}
          value=""
          onChange={(event) => {
            const lang = event.currentTarget.value;
            if (lang) onChange({ ...Object.fromEntries(shown.map((one) => [one, texts[one] ?? ''])), [lang]: '' });
          }}
        />
      ) : null}
    </fieldset>
  );
}

function TextsField(props: FieldInputProps) {
  const { t } = useLingui();
  const { id, label, description, error } = useCommon(props);
  const texts = asTexts(props.value);
  // entries of the list have no other identity than their place
  const entries = texts.map((text, index) => ({ key: `${id}-${index}`, text, index }));
  const replaced = (at: number, text: string) => texts.map((old, index) => (index === at ? text : old));
  return (
    <fieldset className={css.group}>
      <legend>{label}</legend>
      <p className={css.hint}>{description}</p>
      {error ? <p className={css.error}>{error}</p> : null}
      {entries.map(({ key, text, index }) => (
        <div key={key} className={css.listEntry}>
          <TextInput
            id={index === 0 ? id : undefined}
            aria-label={`${label} ${index + 1}`}
            value={text}
            onChange={(event) => props.onChange(replaced(index, event.currentTarget.value))}
          />
          <IconButton
            label={t`Remove: ${text || String(index + 1)}`}
            onClick={() => props.onChange(texts.filter((_, at) => at !== index))}
          >
            <IconX size={16} aria-hidden />
          </IconButton>
        </div>
      ))}
      <Button
        id={texts.length === 0 ? id : undefined}
        variant="default"
        className={css.add}
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => props.onChange([...texts, ''])}
      >{t`Add an entry`}</Button>
    </fieldset>
  );
}

/** The control of a field, by its kind. */
export function FieldInput(props: FieldInputProps) {
  const { type, field } = props;
  if (field.name === 'recordType' && fieldNamed(type, 'recordId')) return <TypeField {...props} />;
  switch (field.kind) {
    case 'choice':
      return <ChoiceField {...props} />;
    case 'flag':
      return <FlagField {...props} />;
    case 'date':
      return <DateField {...props} />;
    case 'toOne':
    case 'ref':
      return <LinkField {...props} />;
    case 'amount':
      return <MoneyField {...props} />;
    case 'localised':
      return <LocalisedField {...props} />;
    case 'texts':
      return <TextsField {...props} />;
    default:
      return <TextField {...props} />;
  }
}
