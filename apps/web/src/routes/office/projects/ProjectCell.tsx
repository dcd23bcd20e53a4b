import { request } from '../../../api/client.js';
import { graphql } from '../../../gql/index.js';
import CellEditor from '../../../lists/CellEditor.js';
import type { ProjectRow } from './columns.js';
import { targetOf, useProjectFields } from './fields.js';

const changeProject = graphql(`
  mutation ChangeProjectInList($input: ChangeProjectInput!) {
    changeProject(input: $input) {
      id
    }
  }
`);

/** A cell of the list of projects while it is changed. */
export default function ProjectCell({
  row,
  column,
  onClose,
}: {
  row: ProjectRow;
  column: string;
  onClose: () => void;
}) {
  const field = useProjectFields().find(({ id }) => id === column);
  if (!field) return null;
  return (
    <CellEditor
      field={field}
      target={targetOf(row)}
      save={(rev, value) => request(changeProject, { input: { id: row.id, rev, [field.input]: value } })}
      onClose={onClose}
    />
  );
}
