import { Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import form from '../../../../records/form.module.css';
import { type PlaceholderField, placeholders } from '../words.js';
import { usePlaceholderLabel } from './use-placeholder-label.js';

/** Which value of the reader, and what stands there for who has none. */
export function PlaceholderForm({ onChosen }: { onChosen: (field: PlaceholderField, fallback: string) => void }) {
  const { t } = useLingui();
  const label = usePlaceholderLabel();
  const [field, setField] = useState<PlaceholderField>('givenName');
  const [fallback, setFallback] = useState('');
  return (
    <form
      className={form.dialogForm}
      onSubmit={(event) => {
        event.preventDefault();
        onChosen(field, fallback.trim());
      }}
    >
      <NativeSelect
        label={t`Value`}
        value={field}
        data={Object.keys(placeholders).map((value) => ({ value, label: label(value) }))}
        onChange={({ currentTarget }) => setField(currentTarget.value as PlaceholderField)}
      />
      <TextInput
        label={t`For whom it is not known`}
        description={t`Left empty, whoever has none does not get the issue.`}
        maxLength={100}
        value={fallback}
        onChange={({ currentTarget }) => setFallback(currentTarget.value)}
      />
      <div className={form.actions}>
        <Button type="submit">
          <Trans>Insert</Trans>
        </Button>
      </div>
    </form>
  );
}
