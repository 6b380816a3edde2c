import { site } from '#words/site.ts';
import type { Handbook } from '../handbook/schemas.ts';

/**
 * What whoever builds the site still has to enter before it may be public, as one sentence; nothing where all is there.
 * For the terminal alone: no reader can do anything about it.
 */
export function missingInImprint({ anschrift, email }: Handbook['herausgeber']): string | undefined {
  const missing = [...(anschrift ? [] : ['anschrift']), ...(email ? [] : ['email'])];
  return missing.length > 0 ? site.imprintMissing(missing) : undefined;
}
