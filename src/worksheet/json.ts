/** What a text of JSON holds. */
export type ParsedJson = { readonly kind: 'ok'; readonly data: unknown } | { readonly kind: 'not-json' };

/**
 * Reads JSON without throwing. A text in which one object has the same key twice is refused: of the two values
 * `JSON.parse` drops one in silence, and the program itself never writes such a text.
 */
export function parseJson(text: string): ParsedJson {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { kind: 'not-json' };
  }
  return membersIn(data) === membersWritten(text) ? { kind: 'ok', data } : { kind: 'not-json' };
}

/** True for an object that is no list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** How many key-value pairs the objects of some data have together. Without recursion: data may be nested deep. */
function membersIn(data: unknown): number {
  let members = 0;
  const waiting = [data];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value !== 'object' || value === null) continue;
    const parts: unknown[] = Object.values(value);
    if (!Array.isArray(value)) members += parts.length;
    for (const part of parts) if (typeof part === 'object') waiting.push(part);
  }
  return members;
}

/** How many pairs stand in a text of valid JSON: each has one colon outside of strings. */
function membersWritten(text: string): number {
  let colons = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    if (letter === backslash) at += 1;
    else if (letter === quote) inString = !inString;
    else if (letter === colon && !inString) colons += 1;
  }
  return colons;
}

const [quote, colon, backslash] = [0x22, 0x3a, 0x5c];
