import { Inject } from '@nestjs/common';
import { Args, Field, ID, Int, ObjectType, Query, Resolver, registerEnumType } from '@nestjs/graphql';
import { Allow, Ctx } from '@seedbed/platform/graphql';
import type { RequestContext } from '@seedbed/platform/kernel';
import { ContactDomains, type DomainReason } from './contact-domains.service.js';

const DomainReasonChoice = { WEBSITE: 'WEBSITE', CONTACT: 'CONTACT', PEOPLE: 'PEOPLE' } as const;
registerEnumType(DomainReasonChoice, {
  name: 'DomainReason',
  description: 'Why an address may belong to an organisation.',
  valuesMap: {
    WEBSITE: { description: 'Its website has the same domain.' },
    CONTACT: { description: 'The organisation is reached under the same domain.' },
    PEOPLE: { description: 'People with a role there have addresses of the same domain.' },
  },
});

@ObjectType({ description: 'An organisation that an e-mail address may belong to.' })
export class AddressOwner {
  @Field(() => ID, { description: 'Id of the organisation.' })
  organisationId!: string;
  @Field(() => DomainReasonChoice, { description: 'Why.' })
  because!: DomainReason;
  @Field(() => Int, { description: 'How many things say so.' })
  count!: number;
}

@Resolver()
export class ContactDomainsResolver {
  constructor(@Inject(ContactDomains) private readonly domains: ContactDomains) {}

  @Allow('SYSTEM', 'DEMO', 'COORDINATOR', 'EDITOR')
  @Query(() => [AddressOwner], {
    description:
      'The organisations that a new e-mail address may belong to, by its domain: from websites, and from people and addresses that you may see. Nothing for addresses of free providers.',
  })
  async organisationsOfAddress(
    @Ctx() ctx: RequestContext,
    @Args('address', { type: () => String, description: 'The e-mail address.' }) address: string,
  ): Promise<AddressOwner[]> {
    const owners = await this.domains.ownersOf(ctx, address);
    return owners.map(({ organisation, ...rest }) => ({ organisationId: organisation, ...rest }));
  }
}
