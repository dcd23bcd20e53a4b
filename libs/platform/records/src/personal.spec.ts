import { describe, expect, it } from '@jest/globals';
import { BaseRecord } from './base-record.js';
import { Personal, Text } from './fields.js';
import { definePurpose, type PersonalFacts } from './personal.js';
import { everybody } from './policy.js';
import { metaOf, RecordType } from './registry.js';

const PURPOSE = definePurpose('PERSONAL_SPEC', { says: 'To test.', subjects: 'nobody', recipients: 'nobody' });
const facts: PersonalFacts = { purpose: PURPOSE, basis: 'CONSENT', keep: 'P2Y' };
const common = { description: 'A guest.', title: 'name', read: everybody, share: 'nothing' } as const;

describe('personal data in a declaration', () => {
  it('is said of fields, above or below their own decorator', () => {
    @RecordType<Guest>({ ...common, personal: 'declared on its fields' })
    class Guest extends BaseRecord {
      @Personal(facts)
      @Text('Name.', { max: 9 })
      name?: string;
      @Text('Room.', { max: 9 })
      @Personal({ ...facts, keep: 'P1Y6M' })
      room?: string;
      @Text('Hotel.', { max: 9 })
      hotel?: string;
    }
    const said = ['name', 'room', 'hotel'].map((name) => metaOf(Guest).fields.get(name)?.personal?.keep);
    expect(said).toEqual(['P2Y', 'P1Y6M', undefined]);
  });

  it('is refused where the type says that it has none, or has none where the type says so', () => {
    class Hidden extends BaseRecord {
      @Personal(facts)
      @Text('Name.', { max: 9 })
      name?: string;
    }
    class Empty extends BaseRecord {
      @Text('Name.', { max: 9 })
      name?: string;
    }
    expect(() => RecordType<Hidden>({ ...common, personal: 'none' })(Hidden)).toThrow("personal: 'none', but name");
    expect(() => RecordType<Empty>({ ...common, personal: 'declared on its fields' })(Empty)).toThrow('but none is');
  });

  it('is refused for what is no field, and with a period that is none', () => {
    class Bare extends BaseRecord {
      @Personal(facts)
      name?: string;
    }
    expect(() => RecordType<Bare>({ ...common, personal: 'declared on its fields' })(Bare)).toThrow('is no field');
    for (const keep of ['', 'P', '2Y', 'P2W', 'PT1H', 'P1M2Y']) {
      expect(() => Personal({ ...facts, keep })).toThrow('no period');
    }
  });
});
