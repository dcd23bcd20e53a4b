import { actorOf, useMe } from '../session/me.js';
import { actorName } from './labels.js';
import { userOf, useUserNames } from './user-names.js';

/** Who did something: oneself and the users whom one may see by their names, others as {@link actorName} says. */
export function Actor({ of }: { of: string | null | undefined }) {
  const me = useMe();
  const isOwn = of === actorOf(me);
  const id = isOwn ? null : userOf(of);
  const names = useUserNames([id]);
  return (isOwn ? me?.displayName : names.get(id ?? '')) || actorName(of);
}
