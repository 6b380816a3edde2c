import type { Answers } from '../worksheet/answers.ts';
import { answerTo } from '../worksheet/answers.ts';
import { numberedFields, type Worksheet } from '../worksheet/definition.ts';
import { boxesOf } from './boxes/index.ts';
import { isRecord } from '../worksheet/json.ts';

/** Name of the unseen form field that says which sheet a PDF is. No dot, so it is never taken for an answer. */
export const identityField = 'arbeitsblatt-kennung';
/** Key in the document information under which the same stands again, should a program drop unseen fields. */
export const identityKey = 'ArbeitsblattKennung';

const formatName = 'arbeitsblatt-pdf';
/** Version of field names and identity. Raise it when an earlier program could not read a PDF of this one. */
export const pdfFormatVersion = 1;

/** Which sheet a PDF is, and what its answers hold besides the places that can be seen. */
export interface Identity {
  readonly worksheet: string;
  readonly worksheetVersion: number;
  /** Field id → what the field's kind keeps unseen. */
  readonly unseen: Readonly<Record<string, unknown>>;
}

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
  if (!isRecord(data) || data['format'] !== formatName || !isVersion(data['formatVersion']))
    return { kind: 'none' };
  if (data['formatVersion'] > pdfFormatVersion) return { kind: 'newer-version' };
  const { worksheet, worksheetVersion, unseen } = data;
  if (typeof worksheet !== 'string' || !isVersion(worksheetVersion)) return { kind: 'none' };
  return { kind: 'ok', identity: { worksheet, worksheetVersion, unseen: isRecord(unseen) ? unseen : {} } };
}

/** True for a whole number from 1 on. */
function isVersion(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 1;
}
