import { typeNamed } from '../../../records/declarations.js';
import { RecordAnchor } from '../../../records/RecordAnchor.js';
import css from '../../office/page.module.css';
import { typeWord } from './words.js';

interface Props {
  readonly type: string | null | undefined;
  readonly id: string | null | undefined;
  readonly title: string | undefined;
}

/** What an event was about: the record by its name and page where the reader may see it, else its kind alone. */
export function RecordOfEvent({ type, id, title }: Props) {
  if (!type) return null;
  const of = typeNamed(type);
  if (!id || title === undefined) return typeWord(type);
  return (
    <>
      {of ? <RecordAnchor type={of} id={id} title={title} /> : title}
      <span className={css.printed}>{typeWord(type)}</span>
    </>
  );
}
