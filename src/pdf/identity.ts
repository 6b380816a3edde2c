import * as z from 'zod/mini';
import type { Answers } from '../worksheet/answers.ts';
import { answerTo } from '../worksheet/answers.ts';
import { numberedFields, type Worksheet } from '../worksheet/definition.ts';
import { boxesOf } from './boxes/index.ts';

/** Name of the unseen form field that says which sheet a PDF is. No dot, so it is never taken for an answer. */
export const identityField = 'arbeitsblatt-kennung';
/** Key in the document information under which the same stands again, should a program drop unseen fields. */
export const identityKey = 'ArbeitsblattKennung';

const formatName = 'arbeitsblatt-pdf';
/** Version of field names and identity. Raise it when an earlier program could not read a PDF of this one. */
export const pdfFormatVersion = 1;

const shape = z.looseObject({ format: z.literal(formatName), formatVersion: z.int().check(z.gte(1)) });
const identity = z.looseObject({
  worksheet: z.string(),
  worksheetVersion: z.int().check(z.gte(1)),
  unseen: z.record(z.string(), z.unknown()),
});

/** Which sheet a PDF is, and what its answers hold besides the places that can be seen. */
export type Identity = z.infer<typeof identity>;

/** The identity as it is written into a PDF. */
export function writeIdentity(worksheet: Worksheet, answers: Answers | undefined): string {
  const unseen = Object.fromEntries(
    numberedFields(worksheet).flatMap(({ field }) => {
      const kept = answers && boxesOf(field).unseen?.of(answerTo(field, answers));
      return kept === undefined ? [] : [[field.id, kept]];
    }),
  );
  return JSON.stringify({
    format: formatName,
    formatVersion: pdfFormatVersion,
    worksheet: worksheet.id,
    worksheetVersion: worksheet.version,
    unseen,
  });
}

export type IdentityOutcome =
  | { readonly kind: 'ok'; readonly identity: Identity }
  | { readonly kind: 'none' }
  | { readonly kind: 'newer-version' };

/** Reads an identity: shape, too new?, validate. */
export function readIdentity(text: string): IdentityOutcome {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { kind: 'none' };
  }
  const known = shape.safeParse(data);
  if (!known.success) return { kind: 'none' };
  if (known.data.formatVersion > pdfFormatVersion) return { kind: 'newer-version' };
  const read = identity.safeParse(data);
  return read.success ? { kind: 'ok', identity: read.data } : { kind: 'none' };
}
