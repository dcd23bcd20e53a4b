import type { Localised } from '@seedbed/platform/kernel';
import { BaseRecord, everybody, RecordType, Text } from '@seedbed/platform/records';

/** What a code of a language looks like (BCP 47, as far as it is used here). */
export const LANGUAGE_CODE = /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/;

/** Called `WrittenLanguage`, not `Language`: in GraphQL `Language` is the enum of the languages the product speaks. */
@RecordType<WrittenLanguage>({
  plural: 'languages',
  table: 'languages',
  description: 'A language that names and texts are written in.',
  title: 'name',
  read: everybody,
  share: ['code', 'name', 'endonym'],
  personal: 'none',
  unique: [['code']],
})
export class WrittenLanguage extends BaseRecord {
  @Text('BCP 47 code, such as "sl".', {
    max: 35,
    required: true,
    search: 'B',
    sortable: true,
    pattern: LANGUAGE_CODE,
  })
  code!: string;
  @Text('What the language is called.', { localised: true, max: 100, required: true, search: 'A' })
  name!: Localised;
  @Text('What its speakers call it.', { max: 100, required: true, search: 'A', sortable: true })
  endonym!: string;
}
