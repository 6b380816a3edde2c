import * as z from 'zod';
import type { Bidi } from './bidi.ts';

export interface Watched {
  /** Addresses of other sites that were asked for. */
  readonly foreign: readonly string[];
  /** What the console complained of, also for the content security policy, and what the network did not give. */
  readonly problems: readonly string[];
}

const request = z.object({ request: z.object({ url: z.string() }) });

/**
 * Watches all pages from now on.
 * @param origin of the site; every other one is foreign
 */
export async function watch(bidi: Bidi, origin: string): Promise<Watched> {
  const foreign: string[] = [];
  const problems: string[] = [];
  await bidi.on('network.beforeRequestSent', request, ({ request: { url } }) => {
    if (/^(?:https?|wss?):/.test(url) && new URL(url).origin !== origin) foreign.push(url);
  });
  await bidi.on(
    'network.fetchError',
    request.extend({ errorText: z.string() }),
    ({ request: { url }, errorText }) => {
      // what was on its way to a page that was left; a fetch that fails has another name
      if (errorText !== 'NS_BINDING_ABORTED') problems.push(`${errorText}: ${url}`);
    },
  );
  await bidi.on(
    'network.responseCompleted',
    z.object({ response: z.object({ url: z.string(), status: z.number() }) }),
    ({ response: { url, status } }) => {
      if (status >= 400) problems.push(`${status}: ${url}`);
    },
  );
  await bidi.on(
    'log.entryAdded',
    z.object({ level: z.string(), text: z.nullable(z.string()) }),
    ({ level, text }) => {
      if (level === 'error' || level === 'warn') problems.push(`${level}: ${text ?? ''}`);
    },
  );
  return { foreign, problems };
}
