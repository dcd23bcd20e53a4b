import { useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { request, useGraphql } from '../../../api/client.js';
import type { PilotCompetenceState } from '../../../gql/graphql.js';
import { graphql } from '../../../gql/index.js';
import { pilotCompetenceStates } from '../../../i18n/pilot-words.js';
import { word } from '../../../i18n/words.js';
import { useMay } from '../../../session/may.js';
import { ErrorBanner } from '../../../ui/states.js';
import { AskDialog } from '../steps/AskDialog.js';
import { StepForm } from '../steps/StepDialog.js';
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
  // whoever writes portfolios records what moves them
  if (!useMay()('portfolio-items', 'create')) return null;
  return (
    <AskDialog text={t`Record a competence`} isSmall title={t`What has the pilot shown?`}>
      {(close) => <ShowForm pilot={pilot} onDone={close} />}
    </AskDialog>
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
  const { data, error } = useGraphql(choices);
  const [competenceId, setCompetence] = useState('');
  const [nccId, setNcc] = useState(pilot.steward?.id ?? '');
  const options = (data?.competenceFrameworks.nodes ?? []).map(({ name, version, competences }) => ({
    group: `${name} (${version})`,
    items: competences.nodes.map(({ id, code, label }) => ({ value: id, label: `${code} ${label}` })),
  }));
  const centres = centresOf(pilot, data?.nccs.nodes ?? []);
  return (
    <StepForm
      text={t`Record`}
      hint={t`What was seen, which evidence. It stays in the history for good.`}
      states={STATES.map((value) => ({ value, label: word(pilotCompetenceStates, value) }))}
      send={(step) => request(showCompetence, { input: { pilotId: pilot.id, competenceId, nccId, ...step } })}
      onDone={onDone}
    >
      {error ? <ErrorBanner error={error} /> : null}
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
    </StepForm>
  );
}
