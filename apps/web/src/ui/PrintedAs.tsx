import { Trans, useLingui } from '@lingui/react/macro';
import type { ProvenanceKind } from '../gql/graphql.js';
import { fieldName } from '../i18n/field-names.js';
import { formatMoment } from '../i18n/format.js';
import ui from './ui.module.css';

interface Provenance {
  readonly id: string;
  readonly field?: string | null;
  readonly kind?: ProvenanceKind | null;
  readonly printed?: string | null;
  readonly place?: string | null;
  readonly holds?: boolean | null;
  readonly reason?: string | null;
  readonly saidAt?: string | null;
  readonly source?: { readonly code?: string | null; readonly title?: string | null } | null;
}

/** Of fields in doubt or corrected: who prints what, what the record holds instead, and why. */
export function PrintedAs({ provenances }: { provenances: readonly Provenance[] }) {
  const { t } = useLingui();
  const fields = [...new Set(provenances.flatMap(({ field }) => field ?? []))];
  if (fields.length === 0) return null;
  return (
    <section aria-label={t`What the sources print`}>
      {fields.map((field) => {
        const said = provenances.filter((one) => one.field === field);
        const printed = said.find(({ kind }) => kind === 'SOURCE');
        return (
          <details key={field} className={`${ui.small} ${ui.dim}`}>
            <summary>
              {fieldName(field)}: {printed ? <Printed one={printed} /> : <Written one={said[0]} />}
            </summary>
            <ul className={ui.plainList}>
              {said.map((one) => (
                <li key={one.id}>
                  {one.kind === 'SOURCE' ? <Printed one={one} /> : <Written one={one} />}
                  {one.source?.title ? ` (${[one.source.title, one.place].filter(Boolean).join(', ')})` : null}
                  {one.holds ? (
                    <>
                      {' '}
                      <Trans>The record holds this.</Trans>
                    </>
                  ) : null}
                  {one.reason ? ` ${one.reason}` : null}
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </section>
  );
}

function Printed({ one: { printed, source } }: { one: Provenance }) {
  const code = source?.code ?? '';
  return printed ? (
    <Trans>
      printed as “{printed}” in {code}
    </Trans>
  ) : (
    <Trans>nothing printed in {code}</Trans>
  );
}

function Written({ one }: { one: Provenance | undefined }) {
  if (!one) return null;
  const { printed, saidAt } = one;
  const when = saidAt ? formatMoment(saidAt) : '';
  return printed ? (
    <Trans>
      corrected to “{printed}”, {when}
    </Trans>
  ) : (
    <Trans>emptied, {when}</Trans>
  );
}
