import { Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect, Radio, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { type ApiError, request, useGraphql } from '../../../api/client.js';
import type {
  PilotCompetenceState,
  ShowPilotCompetenceInput,
  ShowPilotCompetenceMutation,
} from '../../../gql/graphql.js';
import { graphql } from '../../../gql/index.js';
import { pilotCompetenceStates } from '../../../i18n/pilot-words.js';
import { word } from '../../../i18n/words.js';
import { useMay } from '../../../session/may.js';
import { Dialog } from '../../../ui/Dialog.js';
import { ErrorBanner } from '../../../ui/states.js';
import css from '../competences/competences.module.css';
import { today } from '../today.js';
import type { Pilot } from './documents.js';

const showCompetence = graphql(`
  mutation ShowPilotCompetence($input: ShowPilotCompetenceInput!) {
    showPilotCompetence(input: $input) {
      id
      moved
    }
  }
`);

/** Competences of the frameworks that a portfolio of the centres measures by, and the centres themselves. */
const choices = graphql(`
  query CompetencesToShow {
    competenceFrameworks(
      filter: { state: { eq: RELEASED }, portfolios: { some: {} } }
      first: 20
      orderBy: [{ key: ASC }, { version: DESC }]
    ) {
      nodes {
        id
        name
        version
        competences(first: 500, orderBy: [{ order: ASC }, { code: ASC }]) {
          nodes {
            id
            code
            label
          }
        }
      }
    }
    nccs(first: 100, orderBy: [{ country: { code: ASC } }]) {
      nodes {
        id
        name
      }
    }
  }
`);

const STATES = ['TESTED', 'VALIDATED', 'CONSOLIDATED'] as const satisfies readonly PilotCompetenceState[];

/** Records that a pilot tested, validated or consolidated a key competence of a centre; its portfolio moves with it. */
export function ShowCompetence({ pilot }: { pilot: Pilot }) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  // whoever writes portfolios records what moves them
  if (!useMay()('portfolio-items', 'create')) return null;
  return (
    <>
      <Button size="compact-sm" variant="default" onClick={() => setOpen(true)}>
        <Trans>Record a competence</Trans>
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={t`What has the pilot shown?`}>
        {open ? <ShowForm pilot={pilot} onDone={() => setOpen(false)} /> : null}
      </Dialog>
    </>
  );
}

/** Of whom a pilot says something: one of several centres where it reaches beyond a country, else its own. */
function centresOf<Centre extends { readonly id: string }>(
  { scope, steward }: Pilot,
  all: readonly Centre[],
): Centre[] {
  const isOfSeveral = scope === 'TRANSNATIONAL' || !scope;
  return all.filter(({ id }) => isOfSeveral || id === steward?.id);
}

function ShowForm({ pilot, onDone }: { pilot: Pilot; onDone: () => void }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const { data, error } = useGraphql(choices);
  const [competenceId, setCompetence] = useState('');
  const [nccId, setNcc] = useState(pilot.steward?.id ?? '');
  const [state, setState] = useState<PilotCompetenceState>('TESTED');
  const [on, setOn] = useState(today());
  const [reason, setReason] = useState('');
  const [evidenceUrl, setEvidenceUrl] = useState('');
  const show = useMutation<ShowPilotCompetenceMutation, ApiError, ShowPilotCompetenceInput>({
    mutationFn: (input) => request(showCompetence, { input }),
    onSuccess: async () => {
      onDone();
      await client.invalidateQueries();
    },
  });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const input = {
      pilotId: pilot.id,
      competenceId,
      nccId,
      state,
      on,
      reason,
      evidenceUrl: evidenceUrl.trim() || null,
    };
    if (!show.isPending) show.mutate(input);
  };
  const options = (data?.competenceFrameworks.nodes ?? []).map(({ name, version, competences }) => ({
    group: `${name} (${version})`,
    items: competences.nodes.map(({ id, code, label }) => ({ value: id, label: `${code} ${label}` })),
  }));
  const centres = centresOf(pilot, data?.nccs.nodes ?? []);
  return (
    <form className={css.form} onSubmit={onSubmit}>
      <NativeSelect
        label={t`Competence`}
        required
        value={competenceId}
        onChange={({ currentTarget }) => setCompetence(currentTarget.value)}
        data={[{ value: '', label: t`Choose…` }, ...options]}
      />
      {centres.length > 1 ? (
        <NativeSelect
          label={t`Centre whose portfolio moves`}
          required
          value={nccId}
          onChange={({ currentTarget }) => setNcc(currentTarget.value)}
          data={centres.map(({ id, name }) => ({ value: id, label: name ?? '' }))}
        />
      ) : null}
      <Radio.Group label={t`State`} value={state} onChange={(value) => setState(value as PilotCompetenceState)}>
        <div className={css.choices}>
          {STATES.map((one) => (
            <Radio key={one} value={one} label={word(pilotCompetenceStates, one)} />
          ))}
        </div>
      </Radio.Group>
      <TextInput
        type="date"
        label={t`Day`}
        required
        max={today()}
        value={on}
        onChange={({ currentTarget }) => setOn(currentTarget.value)}
      />
      <Textarea
        label={t`Why`}
        description={t`What was seen, which evidence. It stays in the history for good.`}
        required
        maxLength={2000}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <TextInput
        type="url"
        label={t`Where the evidence can be read`}
        maxLength={2000}
        value={evidenceUrl}
        onChange={({ currentTarget }) => setEvidenceUrl(currentTarget.value)}
      />
      {error ? <ErrorBanner error={error} /> : null}
      {show.error ? <ErrorBanner error={show.error} /> : null}
      <div className={css.actions}>
        <Button type="submit" loading={show.isPending}>
          <Trans>Record</Trans>
        </Button>
        <Button variant="default" onClick={onDone}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
    </form>
  );
}
