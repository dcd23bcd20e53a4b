import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { formatNumber, formatUncertain } from '../../../i18n/format.js';
import { useMay } from '../../../session/may.js';
import { Section } from '../../../ui/Section.js';
import { Nothing } from '../../../ui/states.js';
import { Table } from '../../../ui/Table.js';
import ui from '../../../ui/ui.module.css';
import { AddRecord, EditRecord } from '../records/AddRecord.js';
import type { Certificates } from './course-document.js';

type Certificate = Certificates['nodes'][number];

/** What people were given, as far as the reader may see these people; nothing for who sees none and issues none. */
export function CertificateSection({ certificates: { totalCount, nodes } }: { certificates: Certificates }) {
  const { t } = useLingui();
  const isWriter = useMay()('certificates', 'create');
  if (totalCount === 0 && !isWriter) return null;
  const title = t`Certificates`;
  const columns = [
    {
      label: t`Person`,
      cell: ({ person }: Certificate) =>
        person ? (
          <Link to="/people/$id" params={{ id: person.id }}>
            {person.displayName}
          </Link>
        ) : null,
    },
    {
      label: t`Number`,
      named: true,
      cell: ({ number, url }: Certificate) => (url ? <a href={url}>{number || t`Where it is checked`}</a> : number),
    },
    { label: t`Issued on`, named: true, cell: ({ issuedOn }: Certificate) => formatUncertain(issuedOn) },
    { label: t`Module`, named: true, cell: ({ module }: Certificate) => module?.title ?? t`whole course` },
    {
      label: t`Evidence of`,
      named: true,
      cell: ({ claim }: Certificate) =>
        claim?.competence ? (
          <Link to="/competences/$id" params={{ id: claim.competence.id }}>
            {claim.competence.label}
          </Link>
        ) : null,
    },
    {
      label: t`Actions`,
      corner: true,
      cell: ({ id, person }: Certificate) => (
        <EditRecord type="certificates" id={id} label={person?.displayName ?? title} />
      ),
    },
  ];
  return (
    <Section title={title} count={totalCount} action={<AddRecord type="certificates" label={title} />}>
      {nodes.length > 0 ? (
        <Table label={title} columns={columns} rows={nodes} />
      ) : (
        <Nothing>{t`None that you may see.`}</Nothing>
      )}
      {totalCount > nodes.length ? (
        <p className={ui.dim}>{t`The newest ${formatNumber(nodes.length)} are shown.`}</p>
      ) : null}
    </Section>
  );
}
