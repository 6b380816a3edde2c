import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';

/** What decides how a text is drawn: this room, the addresses, the sentences, and the parser. */
const rooms = ['./', '../addresses/', '../words/'].map((room) => new URL(room, import.meta.url));
const parser = new URL('../../node_modules/satteri/package.json', import.meta.url);

/**
 * A short text that changes whenever the program would draw a text otherwise than before.
 * @param language of the sentences that the program adds
 */
export function programVersion(language = ''): string {
  const hash = createHash('sha256').update(readFileSync(parser)).update(language);
  for (const room of rooms)
    for (const name of readdirSync(room, { recursive: true, encoding: 'utf8' }).sort())
      if (name.endsWith('.ts'))
        hash.update(name).update(readFileSync(new URL(name.replaceAll('\\', '/'), room)));
  return hash.digest('base64url');
}
