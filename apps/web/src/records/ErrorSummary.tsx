import { Plural, useLingui } from '@lingui/react/macro';
import { useEffect, useId, useRef } from 'react';
import type { Refused } from './check.js';
import { formFields, type RecordType } from './declarations.js';
import { controlId } from './FieldInput.js';
import css from './form.module.css';
import { fieldLabel } from './labels.js';

/** What was refused, at the top of the form: takes the focus, and each line leads to its field. */
export function ErrorSummary({ type, refused, attempt }: { type: RecordType; refused: Refused; attempt: number }) {
  const { t } = useLingui();
  const heading = useId();
  const ref = useRef<HTMLElement>(null);
  // Each refusal is said anew, also the same one twice.
  useEffect(() => {
    if (attempt > 0) ref.current?.focus();
  }, [attempt]);
  const wrong = formFields(type).filter(({ name }) => refused.fields[name]);
  const goTo = (id: string) => {
    document.getElementById(id)?.focus();
  };
  return (
    <section ref={ref} className={css.summary} tabIndex={-1} aria-labelledby={heading}>
      <h2 id={heading}>
        {wrong.length > 0 ? (
          <Plural
            value={wrong.length}
            one="Nothing is saved yet: # field to correct"
            other="Nothing is saved yet: # fields to correct"
          />
        ) : (
          t`Nothing is saved yet`
        )}
      </h2>
      <ul>
        {refused.others.map((message) => (
          <li key={message}>{message}</li>
        ))}
        {wrong.map((field) => (
          <li key={field.name}>
            <a
              href={`#${controlId(field)}`}
              onClick={(event) => {
                event.preventDefault();
                goTo(controlId(field));
              }}
            >
              {fieldLabel(type, field.name)}
            </a>
            : {refused.fields[field.name]}
          </li>
        ))}
      </ul>
    </section>
  );
}
