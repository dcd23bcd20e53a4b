import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import ui from '../../../ui/ui.module.css';
import css from '../page.module.css';
import { ConsentDialog, EVERYTHING } from '../people/ConsentDialog.js';
import { Restriction } from '../people/Restriction.js';
import { DataOf } from '../people/sections.js';
import { isUnanswered } from './Due.js';
import type { SubjectRequest } from './documents.js';
import { ErasureStep } from './ErasureStep.js';

type Props = { request: SubjectRequest };

/** What the right that is asked for needs, where it can be done. */
export function Doing({ request }: Props) {
  const { person, right, state, identityCheck } = request;
  if (!isUnanswered(state) || !person || person.erasedAt) return null;
  const given = right === 'ACCESS_15' || right === 'PORTABILITY_20' || right === 'ERASURE_17';
  if (given && !identityCheck) {
    return (
      <p className={ui.dim}>
        <Trans>First note how the identity was checked: nothing is given out or erased before.</Trans>
      </p>
    );
  }
  switch (right) {
    case 'ACCESS_15':
    case 'PORTABILITY_20':
      return (
        <>
          <p>
            <Trans>
              Save the data and hand it over on a way that nobody else reads. The page is in your language; the file for
              programs is what article 20 asks for.
            </Trans>
          </p>
          <DataOf id={person.id} />
        </>
      );
    case 'ERASURE_17':
      return <ErasureStep requestId={request.id} />;
    case 'RESTRICTION_18':
      return (
        <div className={css.adds}>
          <Restriction id={person.id} isRestricted={person.isRestricted === true} />
        </div>
      );
    case 'OBJECTION_21':
      return <Objection request={request} />;
    default:
      return <OnThePage request={request} />;
  }
}

/** What is done on the page of the person. */
function OnThePage({ request: { right, person } }: Props) {
  const { t } = useLingui();
  const says = {
    RECTIFICATION_16: t`Correct names, roles and addresses on the page of the person. The history shows what stood there before.`,
    NOTIFY_19: t`Tell the person to whom their data was given: the page of the person says who sees what, and which mails were sent.`,
    NO_AUTOMATION_22: t`This program decides nothing about persons by itself. Say so in the answer.`,
  } as const;
  return (
    <>
      <p>{says[right as keyof typeof says]}</p>
      {person ? (
        <p>
          <Link to="/people/$id" params={{ id: person.id }}>
            <Trans>Page of the person</Trans>
          </Link>
        </p>
      ) : null}
    </>
  );
}

function Objection({ request: { person } }: Props) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const points = person?.contactPoints.nodes.filter(({ status }) => status !== 'ERASED') ?? [];
  if (points.length === 0) {
    return <p className={ui.dim}>{t`There is no address to which anything could be sent.`}</p>;
  }
  return (
    <div className={css.adds}>
      <Button variant="default" onClick={() => setOpen(true)}>
        <Trans>Write an objection down</Trans>
      </Button>
      {open ? (
        <ConsentDialog saying="object" points={points} purposes={[EVERYTHING]} onClose={() => setOpen(false)} />
      ) : null}
    </div>
  );
}
