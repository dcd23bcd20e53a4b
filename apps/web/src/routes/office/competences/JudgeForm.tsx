import { useLingui } from '@lingui/react/macro';
import { Radio, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { request, useGraphql } from '../../../api/client.js';
import { graphql } from '../../../gql/index.js';
import { claimStates } from '../../../i18n/competence-words.js';
import { word } from '../../../i18n/words.js';
import { typeNamed } from '../../../records/declarations.js';
import css from '../../../records/form.module.css';
import { RelationInput } from '../../../records/RelationInput.js';
import { dateText, type Linked } from '../../../records/values.js';
import { AskForm } from '../steps/AskDialog.js';
import { today } from '../today.js';
import type { JudgedClaim } from './judged-claim.js';

const hostsOfCentre = graphql(`
  query HostsOfCentre($id: ID!) {
    ncc(id: $id) {
      id
      hosts(first: 20) {
        nodes {
          id
          organisation {
            id
            name
          }
        }
      }
    }
  }
`);

const judgeClaim = graphql(`
  mutation JudgeClaim($input: ChangeCompetenceClaimInput!) {
    changeCompetenceClaim(input: $input) {
      id
      rev
    }
  }
`);

interface Props {
  readonly claim: JudgedClaim;
  readonly name: string;
  readonly onDone: () => void;
}

/** Who is asked first: the host of the centre that keeps the claim, unless the claim is its own. */
function useUsualValidator({ organisation, steward }: JudgedClaim): Linked | null {
  const { data } = useGraphql(hostsOfCentre, { id: steward?.id ?? '' }, { enabled: Boolean(steward) });
  const hosts = data?.ncc?.hosts.nodes.flatMap((host) => host.organisation ?? []) ?? [];
  const host = hosts.find(({ id }) => id !== organisation?.id);
  return host ? { id: host.id, title: host.name ?? '' } : null;
}

/** The question: agreed or not, by which organisation, on which day, on what evidence, and until when it holds. */
export function JudgeForm({ claim, name, onDone }: Props) {
  const { t } = useLingui();
  const [state, setState] = useState<'VALIDATED' | 'REFUSED'>('VALIDATED');
  const usual = useUsualValidator(claim);
  const [chosen, setChosen] = useState<Linked | null | undefined>();
  const [day, setDay] = useState(today());
  const [evidence, setEvidence] = useState(claim.evidence ?? '');
  const [url, setUrl] = useState(claim.evidenceUrl ?? '');
  const [until, setUntil] = useState(dateText(claim.endsOn));
  const [why, setWhy] = useState('');
  const validator = chosen === undefined ? usual : chosen;
  const of = typeNamed('Organisation');
  const send = () =>
    request(judgeClaim, {
      input: {
        ...{ id: claim.id, rev: claim.rev, state, validatedById: validator?.id ?? null, validatedOn: day },
        ...{ evidence: evidence.trim() || null, evidenceUrl: url.trim() || null, endsOn: until.trim() || null },
        reason: why.trim() || null,
      },
    });
  return (
    <AskForm text={word(claimStates, state)} send={send} onDone={onDone}>
      {(wrong) => (
        <>
          <p>{name}</p>
          <Radio.Group
            label={t`State`}
            value={state}
            error={wrong('state')}
            onChange={(value) => setState(value as typeof state)}
          >
            <div className={css.choices}>
              <Radio value="VALIDATED" label={word(claimStates, 'VALIDATED')} />
              <Radio value="REFUSED" label={word(claimStates, 'REFUSED')} />
            </div>
          </Radio.Group>
          {of ? (
            <RelationInput
              id="judge-validator"
              of={of}
              label={t`Organisation that looked at it`}
              required
              value={validator}
              error={wrong('validatedBy', 'validatedById')}
              onChange={setChosen}
            />
          ) : null}
          <TextInput
            type="date"
            label={t`Day`}
            required
            max={today()}
            value={day}
            error={wrong('validatedOn')}
            onChange={({ currentTarget }) => setDay(currentTarget.value)}
          />
          <Textarea
            label={t`What shows it`}
            maxLength={1000}
            value={evidence}
            error={wrong('evidence')}
            onChange={({ currentTarget }) => setEvidence(currentTarget.value)}
          />
          <TextInput
            type="url"
            label={t`Where the evidence can be read`}
            maxLength={2000}
            value={url}
            error={wrong('evidenceUrl')}
            onChange={({ currentTarget }) => setUrl(currentTarget.value)}
          />
          <TextInput
            label={t`Valid until`}
            description={t`2027-03-31, 2027-03 or 2027; empty: until somebody ends it.`}
            value={until}
            error={wrong('endsOn')}
            onChange={({ currentTarget }) => setUntil(currentTarget.value)}
          />
          <Textarea
            label={t`Why`}
            description={t`It stays in the history for good.`}
            required={state === 'REFUSED'}
            maxLength={1000}
            value={why}
            onChange={({ currentTarget }) => setWhy(currentTarget.value)}
          />
        </>
      )}
    </AskForm>
  );
}
