import { describe, expect, it } from '@jest/globals';
import { camel, snake } from './naming.js';

describe('names', () => {
  it.each([
    ['euContribution', 'eu_contribution'],
    ['OrganisationName', 'organisation_name'],
    ['NccHost', 'ncc_host'],
    ['externalID', 'external_id'],
    ['APIToken', 'api_token'],
    ['nuts2Code', 'nuts2_code'],
    ['name', 'name'],
    ['isX', 'is_x'],
  ])('%s is %s in SQL', (name, sql) => {
    expect(snake(name)).toBe(sql);
  });

  it.each([
    ['OrganisationName', 'organisationName'],
    ['Ncc', 'ncc'],
    ['call', 'call'],
  ])('%s is %s in GraphQL', (name, graphql) => {
    expect(camel(name)).toBe(graphql);
  });
});
