import type * as z from 'zod/mini';

type Schema = z.core.$ZodType;

/**
 * Keys that a schema knows at a place in the data, so that an error can name the key that was meant.
 * Follows the parts of zod that content schemas are made of; at any other part it answers with no keys.
 * @param data the whole value that was parsed; it decides which branch of a discriminated union holds
 */
export function knownKeys(schema: Schema, path: readonly PropertyKey[], data: unknown): readonly string[] {
  const inner = unwrap(schema, data);
  if (!inner) return [];
  const { def } = inner._zod as { def: z.core.$ZodTypes['_zod']['def'] };
  const [step, ...rest] = path;
  if (def.type === 'object') {
    if (step === undefined) return Object.keys(def.shape);
    const next = def.shape[String(step)];
    return next ? knownKeys(next, rest, child(data, step)) : [];
  }
  if (def.type === 'array' && typeof step === 'number')
    return knownKeys(def.element, rest, child(data, step));
  if (def.type === 'record' && step !== undefined) return knownKeys(def.valueType, rest, child(data, step));
  return [];
}

/** Whether a schema wants a list at a place in the data. */
export function wantsList(schema: Schema, path: readonly PropertyKey[], data: unknown): boolean {
  const inner = unwrap(schema, data);
  if (!inner) return false;
  const { def } = inner._zod as { def: z.core.$ZodTypes['_zod']['def'] };
  const [step, ...rest] = path;
  if (step === undefined) return def.type === 'array';
  if (def.type === 'object') {
    const next = def.shape[String(step)];
    return next !== undefined && wantsList(next, rest, child(data, step));
  }
  return def.type === 'array' && wantsList(def.element, rest, child(data, step));
}

/** What stands at a path of a value that came from outside; undefined where nothing does. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(child, data);
}

function child(data: unknown, key: PropertyKey): unknown {
  return typeof data === 'object' && data !== null ? Reflect.get(data, key) : undefined;
}

/** The only form of a union that is of the same make as the data: a group of keys. */
function ofMake(options: readonly Schema[], data: unknown): Schema | undefined {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  const groups = options
    .map((option) => unwrap(option, data))
    .filter((option) => option?._zod.def.type === 'object');
  return groups.length === 1 ? groups[0] : undefined;
}

/** The schema below pipes, defaults and optionals, and the branch of a union that the data chose. */
function unwrap(schema: Schema, data: unknown): Schema | undefined {
  const { def } = schema._zod as { def: z.core.$ZodTypes['_zod']['def'] };
  switch (def.type) {
    case 'pipe':
      return unwrap(def.in, data);
    case 'optional':
    case 'nullable':
    case 'default':
    case 'readonly':
      return unwrap(def.innerType, data);
    case 'union': {
      if (!('discriminator' in def) || typeof def.discriminator !== 'string')
        return ofMake(def.options, data);
      const { discriminator } = def;
      const chosen = child(data, discriminator);
      const branch = def.options.find((option) =>
        option._zod.propValues?.[discriminator]?.has(String(chosen)),
      );
      return branch && unwrap(branch, data);
    }
    default:
      return schema;
  }
}
