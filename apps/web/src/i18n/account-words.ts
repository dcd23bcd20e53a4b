import { msg } from '@lingui/core/macro';
import type { SignInWay, TokenScope } from '../gql/graphql.js';
import type { Labels } from './words.js';

export const signInWays: Labels<SignInWay> = {
  PASSWORD: msg({ message: 'with a password', context: 'way to sign in' }),
  LINK: msg({ message: 'with a link by mail', context: 'way to sign in' }),
  INVITATION: msg({ message: 'by an invitation', context: 'way to sign in' }),
  PASSKEY: msg({ message: 'with a passkey', context: 'way to sign in' }),
  OPENID: msg({ message: 'through another provider', context: 'way to sign in' }),
  DEMO: msg({ message: 'as a demo user', context: 'way to sign in' }),
};

export const tokenScopes: Labels<TokenScope> = {
  READ: msg({ message: 'Reads only', context: 'API token' }),
  WRITE: msg({ message: 'Reads and writes', context: 'API token' }),
};
