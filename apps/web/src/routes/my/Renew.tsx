import { i18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { request } from '../../api/client.js';
import { today } from '../office/today.js';
import { troubleWith } from './check-words.js';
import { type Renewal, renewalOf, usualEnd } from './claims.js';
import { type Claim, claimCompetence, renewClaim } from './competences-api.js';
import { Answer } from './FieldPage.js';
import css from './my.module.css';
import { useWords } from './parts.js';
import type { Question } from './sections.js';

const UNTIL: Question = { input: 'endsOn', label: msg`Valid until`, control: 'date', isRequired: true };

interface Props {
  readonly claim: Claim;
  /** Id of who claims it. */
  readonly organisation: string;
  readonly others: readonly Claim[];
}

/** For a claim that ends soon, or has ended: says that it goes on, and until when. */
export function Renew({ claim, organisation, others }: Props) {
  const [isOpen, setOpen] = useState(false);
  const renewal = renewalOf(claim, others, today());
  if (!renewal) return null;
  return (
    <>
      <p>
        <button type="button" className={css.linkButton} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <Trans>Renew</Trans>
          <span className={css.hidden}>: {claim.competence?.label}</span>
        </button>
      </p>
      {isOpen ? <RenewForm claim={claim} organisation={organisation} renewal={renewal} /> : null}
    </>
  );
}

interface FormProps extends Pick<Props, 'claim' | 'organisation'> {
  readonly renewal: Renewal;
}

/** Sends it. What follows a claim says the same again, in the partner's own name. */
function useSend({ claim, organisation, renewal }: FormProps): (endsOn: string) => Promise<unknown> {
  const key = useRef(crypto.randomUUID());
  return (endsOn) => {
    const { id, rev, level, evidence, evidenceUrl, competence } = claim;
    if (renewal.way === 'CHANGE') return request(renewClaim, { input: { id, rev, endsOn } });
    const same = { level, evidence, evidenceUrl, competenceId: competence?.id };
    return request(claimCompetence, {
      input: {
        ...{ ...same, organisationId: organisation, state: 'SELF_ASSESSED' },
        ...{ startsOn: renewal.startsOn, endsOn, idempotencyKey: key.current },
      },
    });
  };
}

function RenewForm(props: FormProps) {
  const { claim, renewal } = props;
  const queries = useQueryClient();
  const words = useWords();
  const [endsOn, setEndsOn] = useState(() => usualEnd(claim, today()));
  const [trouble, setTrouble] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const send = useSend(props);
  const renew = async () => {
    const wrong = troubleWith(UNTIL, endsOn);
    setTrouble(wrong);
    if (wrong || isBusy) return;
    setBusy(true);
    try {
      await send(endsOn);
      await queries.invalidateQueries({ queryKey: ['MyCompetences'] });
    } catch (error) {
      setTrouble(words(error));
    }
    setBusy(false);
  };
  return (
    <form
      className={css.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void renew();
      }}
    >
      {renewal.way === 'FOLLOW' ? (
        <p className={css.about}>
          <Trans>You say it anew, with the same evidence. Your centre may look at it again.</Trans>
        </p>
      ) : null}
      <div role={trouble ? 'alert' : undefined}>
        <Answer
          id={`renew-${claim.id}`}
          question={UNTIL}
          options={undefined}
          value={endsOn}
          trouble={trouble}
          onChange={setEndsOn}
        />
      </div>
      <button type="submit" className={css.button} aria-busy={isBusy || undefined}>
        {i18n._(msg`Renew until this day`)}
      </button>
    </form>
  );
}
