import type { Localised } from '@seedbed/platform/kernel';
import {
  BaseRecord,
  Choice,
  type ChoiceOf,
  Count,
  choice,
  everybody,
  RecordType,
  Text,
  ToOne,
} from '@seedbed/platform/records';

export const CodeListScope = choice('CodeListScope', 'Who keeps a code list.', {
  SHARED: 'One list for the whole network, alike on every node.',
  LOCAL: 'A list of one node; other nodes do not get it.',
});
export type CodeListScope = ChoiceOf<typeof CodeListScope>;

@RecordType<CodeList>({
  description: 'A list of codes with labels that records may point to, such as the Sustainable Development Goals.',
  title: 'name',
  read: everybody,
  share: ['code', 'name', 'scope'],
  personal: 'none',
  unique: [['code']],
})
export class CodeList extends BaseRecord {
  @Text('Stable code of the list, such as "SDG".', {
    max: 60,
    required: true,
    pattern: /^[A-Z][A-Z0-9_]*$/,
    search: 'B',
    sortable: true,
  })
  code!: string;
  @Text('What the list is called.', { localised: true, max: 200, required: true, search: 'A' })
  name!: Localised;
  @Choice('Shared by the network or kept by this node.', CodeListScope, { required: true, default: 'SHARED' })
  scope!: CodeListScope;
}

@RecordType<CodeValue>({
  description: 'One code of a code list, with its label.',
  title: 'label',
  read: everybody,
  share: ['list', 'code', 'label', 'order'],
  personal: 'none',
  unique: [['list', 'code']],
})
export class CodeValue extends BaseRecord {
  @ToOne('The list it belongs to.', () => CodeList, { inverse: 'values', required: true })
  list!: CodeList;
  @Text('Stable code, unique in its list.', {
    max: 60,
    required: true,
    pattern: /^[A-Z][A-Z0-9_]*$/,
    search: 'B',
    sortable: true,
  })
  code!: string;
  @Text('What people read.', { localised: true, max: 200, required: true, search: 'A' })
  label!: Localised;
  @Count('Place in the list, from 1.', { required: true, min: 1 })
  order!: number;
}
