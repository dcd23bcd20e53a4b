import { Inject, Injectable } from '@nestjs/common';
import { ContactPoint, Person } from '@seedbed/contacts';
import type { Tx } from '@seedbed/platform/database';
import { maskAddress } from '@seedbed/platform/mail';
import { Records } from '@seedbed/platform/records';
import { linkId, linkIds } from '@seedbed/reference';

/** Somebody behind an address, as far as a reader may know of them; all null: they may not. */
export interface ShownRecipient {
  readonly contactPointId: string | null;
  readonly name: string | null;
  /** Masked. */
  readonly address: string | null;
}

const NOBODY: ShownRecipient = { contactPointId: null, name: null, address: null };

/** Who is behind contact points, for those who may read them. */
@Injectable()
export class Recipients {
  constructor(@Inject(Records) private readonly records: Records) {}

  /** By id, for every id that is given: contact points and people are read with the sight of `tx`, never as the system. */
  async shown(tx: Tx, ids: readonly string[]): Promise<(id: string | null) => ShownRecipient> {
    const points = await this.records.listOf(tx, ContactPoint, 'id', ids);
    const people = await this.records.listOf(tx, Person, 'id', linkIds(points.map(({ person }) => person)));
    const names = new Map(people.map(({ id, displayName }) => [id, displayName]));
    const known = new Map(
      points.map(({ id, address, person }) => [
        id,
        {
          contactPointId: id,
          name: names.get(linkId(person) ?? '') ?? null,
          address: address ? maskAddress(address) : null,
        },
      ]),
    );
    return (id) => known.get(id ?? '') ?? NOBODY;
  }
}
