import { Inject, Injectable } from '@nestjs/common';
import { Db, type Tx } from '@seedbed/platform/database';
import type { RequestContext } from '@seedbed/platform/kernel';
import { isFreeMail, mailDomain, ownDomain } from './address.rules.js';

export type DomainReason = 'WEBSITE' | 'CONTACT' | 'PEOPLE';

/** An organisation that an address may belong to, and how many things say so. */
export interface DomainOwner {
  readonly organisation: string;
  readonly because: DomainReason;
  readonly count: number;
}

/** Host of a web address, as SQL. */
const hostOf = (column: string): string => `lower(substring(${column} from '^[a-zA-Z]+://(?:[^@/]*@)?([^:/?#]+)'))`;
/** A host is the domain or lies below it; the domain is a parameter and never a pattern. */
const isUnder = (host: string): string => `(${host} = $1 or right(${host}, length($1) + 1) = '.' || $1)`;

/**
 * Live organisations whose website lies under the domain, that are reached there, or whose people are. Row security shows
 * what the reader may see, so nobody learns of a person from it that is hidden from them.
 */
const OWNERS = `
  select o.canonical_id as organisation, 'WEBSITE' as because, count(*)::int as count
  from organisations o where o.archived_at is null and ${isUnder(hostOf('o.website'))} group by 1
  union all
  select c.organisation_canonical_id, 'CONTACT', count(*)::int
  from contact_points c where c.archived_at is null and c.domain_group = $1 and c.organisation_canonical_id is not null
  group by 1
  union all
  select r.organisation_canonical_id, 'PEOPLE', count(distinct c.person_id)::int
  from contact_points c join person_roles r on r.person_id = c.person_id and r.archived_at is null
  where c.archived_at is null and c.domain_group = $1 group by 1
  order by 3 desc, 1, 2`;

/** Whose address an address is, by its domain. */
@Injectable()
export class ContactDomains {
  constructor(@Inject(Db) private readonly db: Db) {}

  /**
   * The organisations that an e-mail address may belong to, most likely first; none for addresses that anybody can have,
   * and for what is no e-mail address.
   */
  async ownersOf(ctx: RequestContext | Tx, address: string): Promise<DomainOwner[]> {
    const domain = mailDomain(address.trim());
    if (domain === null) return [];
    const own = ownDomain(domain);
    if (isFreeMail(own) || isFreeMail(domain)) return [];
    return this.db.query<DomainOwner>(ctx, OWNERS, [own]);
  }
}
