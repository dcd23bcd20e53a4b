import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { DateTime, Json } from '@seedbed/platform/graphql';

@ObjectType({ description: 'What to ask the browser for.' })
export class PasskeyChallenge {
  @Field(() => ID, { description: 'Give it back with the answer, within five minutes. It is good once.' })
  challengeId!: string;
  @Field(() => Json, {
    description:
      'For `navigator.credentials.create` or `.get`, with bytes as base64url, as `PublicKeyCredential.parseCreationOptionsFromJSON` and `parseRequestOptionsFromJSON` read them.',
  })
  options!: unknown;
}

@ObjectType({ description: 'A passkey that somebody signs in with, without a password.' })
export class Passkey {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
  @Field({ description: 'What its user calls it.' })
  name!: string;
  @Field(() => DateTime, { description: 'When it was set up (UTC).' })
  createdAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'When somebody signed in with it last (UTC).' })
  lastUsedAt?: Date | null;
}

@ObjectType({ description: 'A passkey that was set up just now.' })
export class AddedPasskey {
  @Field(() => Passkey, { description: 'The passkey.' })
  passkey!: Passkey;
  @Field(() => [String], {
    description:
      'With the first second factor: ten codes for the day it is lost, each good once. They are shown this one time: print them. Empty when there are some already.',
  })
  recoveryCodes!: readonly string[];
}

@InputType({ description: 'A passkey that the browser made.' })
export class FinishPasskeyRegistrationInput {
  @Field(() => ID, { description: 'What the first step answered.' })
  challengeId!: string;
  @Field(() => Json, { description: 'The answer of the browser: its `toJSON()`.' })
  response!: unknown;
  @Field({ description: 'What to call it, such as "Laptop".' })
  name!: string;
}

@InputType({ description: 'The answer of a passkey.' })
export class FinishPasskeySignInInput {
  @Field(() => ID, { description: 'What the first step answered.' })
  challengeId!: string;
  @Field(() => Json, { description: 'The answer of the browser: its `toJSON()`.' })
  response!: unknown;
}

@InputType({ description: 'What to call a passkey.' })
export class RenamePasskeyInput {
  @Field(() => ID, { description: 'Id of the passkey.' })
  id!: string;
  @Field({ description: 'Its new name.' })
  name!: string;
}

@InputType({ description: 'Which passkey to take away.' })
export class RemovePasskeyInput {
  @Field(() => ID, { description: 'Id of the passkey.' })
  id!: string;
}
