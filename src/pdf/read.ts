import { PDFDict } from 'pdf-lib';
import type { Worksheet } from '../worksheet/definition.ts';
import { takeApart, type Copy } from './copies.ts';
import { entry } from './dict-entry.ts';
import { findFields, type FormFound } from './form-fields.ts';
import { endsWhole, filesIn, GuardedParser } from './guarded-parser.ts';
import { identityKey } from './identity.ts';
import { readPdfText } from './pdf-text.ts';
import { Allowance, limits, type Limits } from './reading-limits.ts';
import { readPlaces, type PdfProblem, type PlacesRead } from './read-places.ts';

export type { MissingPlaces, PdfProblem, PlacesRead } from './read-places.ts';

/** Far above any sheet that was filled in, far below what a browser chokes on. */
export const largestPdf = 25_000_000;

/** Why what was read may not be what was written; nothing of it is taken in unasked. */
export type Doubt =
  /** The file was cut off, lacks its table of contents, or has parts that cannot be read. */
  | { readonly kind: 'damaged' }
  /** Places are missing that the sheet has; each copy says which. */
  | { readonly kind: 'places-missing' }
  /** A place stands in the file more than once. */
  | { readonly kind: 'places-doubled' }
  /** The sheet stands in the file several times, filled in differently; somebody has to choose. */
  | { readonly kind: 'several-copies' }
  /** Other sheets stand in the file besides this one. */
  | { readonly kind: 'other-sheets'; readonly worksheetIds: readonly string[] }
  /** The form was lost; the fields were found on the pages. */
  | { readonly kind: 'form-lost' }
  /** Nothing in the file says which sheet it is; its fields are those of this one. */
  | { readonly kind: 'identity-lost' };

type Answered = Pick<PlacesRead, 'answers' | 'former'> & { readonly worksheet: Worksheet };

/** Every way in which reading a PDF can end. Callers switch over all of them. */
export type PdfOutcome =
  | (Answered & { readonly kind: 'ok' })
  /** Some entries do not fit; the rest is usable, and each problem holds what was typed. */
  | (Answered & { readonly kind: 'invalid-answers'; readonly problems: readonly PdfProblem[] })
  /** Something was read, and it may not be all or not be right; there are two copies or more only to choose from. */
  | {
      readonly kind: 'doubtful';
      readonly worksheet: Worksheet;
      readonly doubts: readonly Doubt[];
      readonly copies: readonly [PlacesRead, ...PlacesRead[]];
    }
  /** Some other kind of file. */
  | { readonly kind: 'not-a-pdf' }
  /** A PDF that cannot be read to its end. */
  | { readonly kind: 'damaged' }
  /** Larger than any sheet, as a file or unpacked. */
  | { readonly kind: 'too-large' }
  /** Reading it takes longer than any sheet does. */
  | { readonly kind: 'too-slow' }
  /** Protected by a password. */
  | { readonly kind: 'encrypted' }
  /** A PDF without form fields: printed or scanned, so its answers are a picture only. */
  | { readonly kind: 'no-form' }
  /** A form, but none of ours. */
  | { readonly kind: 'other-form' }
  /** It says that it is this sheet, and has none of its places: other names, or drawn flat. */
  | { readonly kind: 'no-places'; readonly worksheet: Worksheet }
  /** Sheets of ours (or of another handbook) that this handbook does not have. */
  | { readonly kind: 'unknown-worksheet'; readonly worksheetIds: readonly [string, ...string[]] }
  /** Written by a later version of this program or of this worksheet. */
  | { readonly kind: 'newer-version' };

/**
 * Reads the answers out of a worksheet's PDF, filled in wherever: shape, too new?, follow changes, validate.
 * Never throws for what a file holds, and costs no more than `within` allows. It may still stand still for a
 * while with a hostile file; a browser reads in a thread of its own (`read-apart.ts`).
 * @param worksheets the sheets that may be meant; the first of them that the file holds is read
 */
export async function readPdf(
  bytes: Uint8Array,
  worksheets: readonly Worksheet[],
  within: Limits = limits,
): Promise<PdfOutcome> {
  if (!startsAsPdf(bytes)) return { kind: 'not-a-pdf' };
  if (bytes.length > largestPdf) return { kind: 'too-large' };
  const allowance = new Allowance(within);
  const form = await readForm(bytes, allowance);
  if (form.kind !== 'form') return form;
  try {
    return answersIn(form, worksheets, form.damaged || allowance.faults > 0);
  } catch {
    // so many fields of one name or so many rows that no sheet has them
    return { kind: 'too-large' };
  }
}

function startsAsPdf(bytes: Uint8Array): boolean {
  // mail programs and servers sometimes put a little in front
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');
}

interface FormRead extends FormFound {
  readonly kind: 'form';
  readonly identityElsewhere: string;
  readonly damaged: boolean;
}

async function readForm(
  bytes: Uint8Array,
  allowance: Allowance,
): Promise<FormRead | { readonly kind: 'damaged' | 'encrypted' | 'no-form' | 'too-large' | 'too-slow' }> {
  try {
    const context = await new GuardedParser(bytes, allowance).parseDocument();
    if (context.trailerInfo.Encrypt) return { kind: 'encrypted' };
    const catalog = context.lookup(context.trailerInfo.Root);
    if (!(catalog instanceof PDFDict)) return { kind: 'damaged' };
    const found = findFields(catalog, (stream) => allowance.unpack(stream));
    // a value that met a limit counts as unreadable, and the file as what it is
    if (allowance.met) return { kind: allowance.met };
    if (found.fields.length === 0) return { kind: 'no-form' };
    const info = context.lookup(context.trailerInfo.Info);
    const identity = info instanceof PDFDict ? readPdfText(entry(info, identityKey)) : undefined;
    const damaged = !endsWhole(bytes) || filesIn(bytes) > 1;
    return { kind: 'form', ...found, identityElsewhere: identity ?? '', damaged };
  } catch {
    // the parser has many ways to fail on broken files, and names none of them
    return { kind: allowance.met ?? (speaksOfEncryption(bytes) ? 'encrypted' : 'damaged') };
  }
}

function speaksOfEncryption(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes).includes('/Encrypt');
}

function answersIn(
  { fields, loose, identityElsewhere }: FormRead,
  worksheets: readonly Worksheet[],
  damaged: boolean,
): PdfOutcome {
  const { copies, newer } = takeApart(fields, identityElsewhere);
  const named = copies.flatMap(({ identity }) => identity ?? []);
  if (named.length === 0) {
    if (newer) return { kind: 'newer-version' };
    return unnamed(copies, worksheets, damaged) ?? { kind: 'other-form' };
  }
  const worksheet = worksheets.find(({ id }) => named.some((identity) => identity.worksheet === id));
  const [first, ...further] = new Set(named.map((identity) => identity.worksheet));
  if (!worksheet) {
    if (newer) return { kind: 'newer-version' };
    return first === undefined
      ? { kind: 'other-form' }
      : { kind: 'unknown-worksheet', worksheetIds: [first, ...further] };
  }
  const own = copies.flatMap(({ identity, fields }) =>
    identity?.worksheet === worksheet.id ? [{ identity, fields }] : [],
  );
  if (own.some(({ identity }) => identity.worksheetVersion > worksheet.version))
    return { kind: 'newer-version' };
  const read = own.map(({ identity, fields }) => readPlaces(worksheet, identity, fields));
  const others = [first, ...further].filter((id) => id !== undefined).filter((id) => id !== worksheet.id);
  return outcomeOf(worksheet, read, [
    ...(damaged ? [{ kind: 'damaged' } as const] : []),
    ...(loose ? [{ kind: 'form-lost' } as const] : []),
    ...(others.length > 0 || newer ? [{ kind: 'other-sheets', worksheetIds: others } as const] : []),
  ]);
}

/** A document that does not say what it is, and has every place of a sheet: read, in doubt. */
function unnamed(
  copies: readonly Copy[],
  worksheets: readonly Worksheet[],
  damaged: boolean,
): PdfOutcome | undefined {
  const [copy] = copies;
  if (!copy) return undefined;
  for (const worksheet of worksheets) {
    const read = readPlaces(worksheet, { worksheetVersion: worksheet.version, unseen: {} }, copy.fields);
    if (read.found > 0 && read.missing.every(({ whole }) => !whole))
      return outcomeOf(
        worksheet,
        [read],
        [...(damaged ? [{ kind: 'damaged' } as const] : []), { kind: 'identity-lost' }],
      );
  }
  return undefined;
}

function outcomeOf(worksheet: Worksheet, read: readonly PlacesRead[], before: readonly Doubt[]): PdfOutcome {
  const [copy, ...others] = distinct(read.filter(({ found }) => found > 0));
  if (!copy) return { kind: 'no-places', worksheet };
  const copies = [copy, ...others] as const;
  const doubts: Doubt[] = [
    ...before,
    ...(copies.some(({ missing }) => missing.length > 0) ? [{ kind: 'places-missing' } as const] : []),
    ...(copies.some(({ doubled }) => doubled) ? [{ kind: 'places-doubled' } as const] : []),
    ...(others.length > 0 ? [{ kind: 'several-copies' } as const] : []),
  ];
  if (doubts.length > 0) return { kind: 'doubtful', worksheet, doubts, copies };
  const { answers, former, problems } = copy;
  return problems.length > 0
    ? { kind: 'invalid-answers', worksheet, answers, former, problems }
    : { kind: 'ok', worksheet, answers, former };
}

/** Copies that hold the same are one. */
function distinct(copies: readonly PlacesRead[]): readonly PlacesRead[] {
  const holds = ({ answers, former, problems }: PlacesRead) => JSON.stringify([answers, former, problems]);
  return [...new Map(copies.map((copy) => [holds(copy), copy])).values()];
}
