/** What a passkey answers, as the api reads it; null when its holder turned away. */
export type PasskeyAnswer = ReturnType<PublicKeyCredential['toJSON']> | null;

/** Whether this browser, under this address, knows passkeys at all. */
export const knowsPasskeys = (): boolean =>
  typeof PublicKeyCredential !== 'undefined' && 'parseRequestOptionsFromJSON' in PublicKeyCredential;

/** Turning away, or waiting too long, is no problem of the page: whoever did it knows. */
function unlessTurnedAway(error: unknown): null {
  if (error instanceof DOMException && ['NotAllowedError', 'AbortError'].includes(error.name)) return null;
  throw error;
}

const answerOf = (credential: Credential | null): PasskeyAnswer =>
  credential instanceof PublicKeyCredential ? credential.toJSON() : null;

/** Asks the browser for a passkey of this place. In: the options of the api. */
export async function askPasskey(options: unknown): Promise<PasskeyAnswer> {
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options as PublicKeyCredentialRequestOptionsJSON);
  return navigator.credentials.get({ publicKey }).then(answerOf, unlessTurnedAway);
}

/** Lets the browser make a passkey. In: the options of the api. Throws InvalidStateError where the device has one already. */
export async function makePasskey(options: unknown): Promise<PasskeyAnswer> {
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options as PublicKeyCredentialCreationOptionsJSON);
  return navigator.credentials.create({ publicKey }).then(answerOf, unlessTurnedAway);
}
