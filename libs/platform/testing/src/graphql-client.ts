/** An answer as the server sent it: nothing is thrown for errors in it, since refusals are what many tests are about. */
export interface GraphqlAnswer<T> {
  /** HTTP status. */
  readonly status: number;
  readonly data?: T | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: { readonly code?: string; readonly kind?: string; readonly [key: string]: unknown };
  }[];
}

export interface GraphqlClient {
  /** Sends one operation. Throws only when the answer is not JSON. */
  send<T = Record<string, unknown>>(
    query: string,
    variables?: Record<string, unknown>,
    headers?: Record<string, string>,
  ): Promise<GraphqlAnswer<T>>;
  /** Sends one operation that must succeed, and gives its data. Throws with the errors when there are any. */
  ask<T = Record<string, unknown>>(
    query: string,
    variables?: Record<string, unknown>,
    headers?: Record<string, string>,
  ): Promise<T>;
}

/**
 * A GraphQL client over HTTP.
 * @param url address of the endpoint, e.g. http://127.0.0.1:3000/graphql
 * @param common headers of every request, e.g. { 'seedbed-language': 'it' }
 */
export function graphqlClient(url: string, common: Record<string, string> = {}): GraphqlClient {
  const send: GraphqlClient['send'] = async <T>(
    query: string,
    variables: Record<string, unknown> = {},
    headers: Record<string, string> = {},
  ): Promise<GraphqlAnswer<T>> => {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json',
        ...common,
        ...headers,
      },
      body: JSON.stringify({ query, variables }),
    });
    const text = await response.text();
    try {
      return { status: response.status, ...(JSON.parse(text) as Omit<GraphqlAnswer<T>, 'status'>) };
    } catch (cause) {
      throw new Error(`${url} answered ${response.status} with something that is no JSON: ${text.slice(0, 300)}`, {
        cause,
      });
    }
  };
  const ask: GraphqlClient['ask'] = async <T>(
    query: string,
    variables?: Record<string, unknown>,
    headers?: Record<string, string>,
  ): Promise<T> => {
    const { data, errors, status } = await send<T>(query, variables, headers);
    if (errors || !data) throw new Error(`GraphQL refused (${status}): ${JSON.stringify(errors)}`);
    return data;
  };
  return { send, ask };
}
