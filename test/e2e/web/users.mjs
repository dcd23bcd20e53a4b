/** Users of the tests: demo users and invited ones, made through the api, and the mail they get. */
import { until } from './until.mjs';

/** @typedef {import('playwright-core').BrowserContext} Context */

export const PASSWORD = 'a sentence nobody else knows';

/**
 * Asks the api in the place of a browser, with its cookie.
 * @param {Context} context @param {string} url @param {string} query @param {Record<string, unknown>} [variables]
 * @returns {Promise<any>} `data`
 */
export async function askAs(context, url, query, variables) {
  const response = await context.request.post(`${url}/graphql`, { data: { query, variables } });
  const { data, errors } = await response.json();
  if (errors) throw new Error(`${query}: ${errors[0].message}`);
  return data;
}

/** Signs a browser in as a demo user. @param {Context} context @param {string} url @param {string} name */
export const signInAs = (context, url, name) =>
  askAs(context, url, 'mutation ($name: String!) { signInAsDemo(input: { name: $name }) { me { userId } } }', { name });

/** The newest message to an address in the mailbox of the demo. @param {string} url @param {string} to @param {(text: string) => boolean} [isIt] */
export async function mailTo(url, to, isIt = () => true) {
  return until(async () => {
    const { messages } = await (await fetch(`${url}/api/mailbox`)).json();
    for (const { id } of messages.filter((/** @type {{ to: string }} */ message) => message.to === to)) {
      const message = await (await fetch(`${url}/api/mailbox/${id}`)).json();
      if (isIt(message.text)) return { id, text: message.text };
    }
    return undefined;
  }, `a message to ${to}`);
}

/** The link in a message. @param {string} text @returns {string} */
export const linkIn = (text) => /https?:\/\/\S+\/sign-in\/\w+#[\w-]{43}/.exec(text)?.[0] ?? '';

/**
 * A user with a password and roles, invited by the demo admin.
 * @param {import('playwright-core').Browser} browser @param {string} url
 * @param {string} name part of the address @param {Record<string, unknown>[]} roles as `inviteUser` and `giveRole` take them
 * @returns {Promise<{ email: string, id: string }>}
 */
export async function invited(browser, url, name, roles) {
  const context = await browser.newContext();
  const email = `${name}@people.example`;
  await signInAs(context, url, 'admin');
  const invite = 'mutation ($input: InviteUserInput!) { inviteUser(input: $input) { id } }';
  const [first, ...others] = roles;
  const { inviteUser } = await askAs(context, url, invite, { input: { email, displayName: name, ...first } });
  for (const role of others) {
    const give = 'mutation ($input: GiveRoleInput!) { giveRole(input: $input) { id } }';
    await askAs(context, url, give, { input: { user: inviteUser.id, ...role } });
  }
  const { text } = await mailTo(url, email);
  const accept = 'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { me { userId } } }';
  await askAs(context, url, accept, { input: { token: linkIn(text).split('#')[1], password: PASSWORD } });
  await context.close();
  return { email, id: inviteUser.id };
}

/** Id of a centre. @param {Context} context @param {string} url @param {string} country */
export async function centreOf(context, url, country) {
  const question =
    'query ($country: String!) { nccs(filter: { country: { code: { eq: $country } } }) { nodes { id } } }';
  return (await askAs(context, url, question, { country })).nccs.nodes[0].id;
}
