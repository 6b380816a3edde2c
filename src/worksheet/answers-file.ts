import * as z from 'zod/mini';
import { checkAnswers, type AnswerProblem, type Answers } from './answers.ts';
import type { Worksheet } from './definition.ts';
import { id } from './ids.ts';
import { countUpTo } from './kinds/parts.ts';
import { isRecord, parseJson } from './json.ts';
import { followChanges, formatVersion, migrateEnvelope } from './migrations.ts';
import { momentOf } from './moment.ts';

/** Mark by which an envelope is told from any other JSON. */
export const formatName = 'arbeitsblatt-antworten';

/** What is kept in the browser and sent as a file: answers with all that is needed to understand them later. */
export interface AnswersFile {
  readonly format: typeof formatName;
  readonly formatVersion: number;
  readonly worksheet: string;
  readonly worksheetVersion: number;
  /** Moment of writing, ISO 8601 in UTC. */
  readonly savedAt: string;
  readonly answers: Answers;
  /** Answers whose field has gone; kept and shown, never used. */
  readonly former: Readonly<Record<string, unknown>>;
}

// small parts on purpose, no z.iso or z.record: every page of a worksheet carries what is used here
const wholeNumber = countUpTo(Number.MAX_SAFE_INTEGER);

const shape = z.looseObject({
  format: z.literal(formatName),
  formatVersion: wholeNumber,
});

const envelope = z.strictObject({
  format: z.literal(formatName),
  formatVersion: z.literal(formatVersion),
  worksheet: id,
  worksheetVersion: wholeNumber,
});

/** Every way in which reading answers can end. Callers switch over all of them. */
export type ReadOutcome =
  | {
      readonly kind: 'ok';
      readonly answers: Answers;
      readonly former: AnswersFile['former'];
      /** A real moment, ISO 8601 in UTC; undefined where it is not known. */
      readonly savedAt: string | undefined;
    }
  /** Not JSON, or JSON that is no envelope of ours. */
  | { readonly kind: 'not-answers' }
  /** Written by a later version of this program or of this worksheet. */
  | { readonly kind: 'newer-version' }
  | { readonly kind: 'other-worksheet'; readonly worksheet: string }
  /** An envelope in which some answers do not fit; the rest is usable. */
  | {
      readonly kind: 'invalid-answers';
      readonly answers: Answers;
      readonly former: AnswersFile['former'];
      /** A real moment, ISO 8601 in UTC; undefined where it is not known. */
      readonly savedAt: string | undefined;
      readonly problems: readonly AnswerProblem[];
    };

/**
 * Reads what was kept or sent for one worksheet, from whatever source: shape, too new?, migrate, validate.
 * @param text the raw text, unchanged; the caller keeps it until it has dealt with the outcome
 */
export function readAnswers(worksheet: Worksheet, text: string): ReadOutcome {
  const parsed = parseJson(text);
  if (parsed.kind !== 'ok' || !isRecord(parsed.data)) return { kind: 'not-answers' };
  const known = shape.safeParse(parsed.data);
  if (!known.success) return { kind: 'not-answers' };
  if (known.data.formatVersion > formatVersion) return { kind: 'newer-version' };
  // answers pass no object schema: it would lose the key `__proto__`
  const { answers: raw, former: before, ...rest } = migrateEnvelope(parsed.data, known.data.formatVersion);
  // words weigh more than the hour in which they were kept: a wrong moment is unknown, and the answers are read
  const { savedAt: writtenAt, ...head } = rest;
  const read = envelope.safeParse(head);
  if (!read.success || !isRecord(raw) || !isRecord(before)) return { kind: 'not-answers' };
  const { worksheet: sheetId, worksheetVersion } = read.data;
  const savedAt = momentOf(writtenAt)?.toISOString();
  if (sheetId !== worksheet.id) return { kind: 'other-worksheet', worksheet: sheetId };
  if (worksheetVersion > worksheet.version) return { kind: 'newer-version' };
  const { answers, former, problems } = checkAnswers(
    worksheet,
    followChanges(worksheet, worksheetVersion, raw),
    before,
  );
  return problems.length > 0
    ? { kind: 'invalid-answers', answers, former, savedAt, problems }
    : { kind: 'ok', answers, former, savedAt };
}

/** The envelope around answers, as it is kept and sent. */
export function answersFile(
  worksheet: Worksheet,
  answers: Answers,
  former: AnswersFile['former'],
  savedAt: Date,
): AnswersFile {
  return {
    format: formatName,
    formatVersion,
    worksheet: worksheet.id,
    worksheetVersion: worksheet.version,
    savedAt: savedAt.toISOString(),
    answers,
    former,
  };
}
