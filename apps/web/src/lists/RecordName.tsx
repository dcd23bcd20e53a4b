import { Link } from '@tanstack/react-router';
import type { ListPath } from './description.js';

interface Props {
  path: ListPath;
  id: string;
  name: string | null | undefined;
  /** What is said of it where it is pointed at; none: its name. */
  title?: string | null;
}

/** The first cell of a row: the way to its page. The grid decides what Tab reaches. */
export function RecordName({ path, id, name, title }: Props) {
  return (
    <Link to={`${path}/$id`} params={{ id }} tabIndex={-1} title={title ?? name ?? undefined}>
      {name}
    </Link>
  );
}
