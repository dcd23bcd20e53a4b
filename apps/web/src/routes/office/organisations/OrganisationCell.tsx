import { request } from '../../../api/client.js';
import { graphql } from '../../../gql/index.js';
import CellEditor from '../../../lists/CellEditor.js';
import type { OrganisationRow } from './columns.js';
import { targetOf, useOrganisationFields } from './fields.js';

const changeOrganisation = graphql(`
  mutation ChangeOrganisationInList($input: ChangeOrganisationInput!) {
    changeOrganisation(input: $input) {
      id
    }
  }
`);

/** A cell of the list of organisations while it is changed. */
export default function OrganisationCell({
  row,
  column,
  onClose,
}: {
  row: OrganisationRow;
  column: string;
  onClose: () => void;
}) {
  const field = useOrganisationFields().find(({ id }) => id === column);
  if (!field) return null;
  return (
    <CellEditor
      field={field}
      target={targetOf(row)}
      save={(rev, value) => request(changeOrganisation, { input: { id: row.id, rev, [field.input]: value } })}
      onClose={onClose}
    />
  );
}
