/** `euContribution` → `eu_contribution`, `OrganisationName` → `organisation_name`. */
export const snake = (name: string): string =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1_$2')
    .toLowerCase();

/** `OrganisationName` → `organisationName`. */
export const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
