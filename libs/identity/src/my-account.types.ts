import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'How whoever asks signs in.' })
export class MyAccount {
  @Field(() => ID, { description: 'Id of the session they ask in: one of their `Session`s.' })
  sessionId!: string;
  @Field({ description: 'Whether a second factor was given in this session.' })
  isStrong!: boolean;
  @Field({
    description: 'Whether they have a password. Without one they sign in by link, passkey or another provider.',
  })
  hasPassword!: boolean;
  @Field({
    description: 'Whether `setPassword` asks for the present password; not just after a sign-in by link or invitation.',
  })
  asksForPassword!: boolean;
  @Field(() => Int, { description: 'How many recovery codes are left.' })
  recoveryCodesLeft!: number;
}
