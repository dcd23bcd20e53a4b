/** Somebody of the demo, as a browser and as a program. */

const SIGN_IN = 'mutation ($name: String!) { signInAsDemo(input: { name: $name }) { me { userId } } }';

/** Signs a browser context in as a demo user. @param {import('playwright-core').BrowserContext} context @param {string} url @param {string} user */
export async function signIn(context, url, user) {
  const response = await context.request.post(`${url}/graphql`, {
    data: { query: SIGN_IN, variables: { name: user } },
  });
  const { errors } = await response.json();
  if (errors) throw new Error(`${user} was not let in: ${errors[0].message}`);
}

/**
 * A program of a demo user.
 * @param {string} url @param {string} user
 * @returns {Promise<(query: string, variables?: Record<string, unknown>) => Promise<any>>} asks, and answers `data`
 */
export async function asDemo(url, user) {
  const post = (/** @type {object} */ body, /** @type {Record<string, string>} */ headers = {}) =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  const response = await post({ query: SIGN_IN, variables: { name: user } });
  const cookie = response.headers.get('set-cookie')?.split(';')[0];
  if (!cookie) throw new Error(`${user} was not let in: ${await response.text()}`);
  return async (query, variables) => {
    const { data, errors } = await (await post({ query, variables }, { cookie })).json();
    if (errors) throw new Error(`${query}: ${JSON.stringify(errors[0])}`);
    return data;
  };
}
