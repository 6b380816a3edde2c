import { PDFArray, PDFDict, PDFName, PDFParser, type PDFContext, type PDFObject } from 'pdf-lib';
import type { Worksheet } from '../worksheet/definition.ts';
import { identityField, identityKey, readIdentity, type IdentityOutcome } from './identity.ts';
import { readPdfText } from './pdf-text.ts';
import { readPlaces, type PlacesRead } from './read-places.ts';

export type { PdfProblem } from './read-places.ts';

/** Far above any sheet that was filled in, far below what a browser chokes on. */
export const largestPdf = 25_000_000;

/** Every way in which reading a PDF can end. Callers switch over all of them. */
export type PdfOutcome =
  | ({ readonly kind: 'ok'; readonly worksheet: Worksheet } & Omit<PlacesRead, 'problems'>)
  /** Some entries do not fit; the rest is usable, and each problem holds what was typed. */
  | ({ readonly kind: 'invalid-answers'; readonly worksheet: Worksheet } & PlacesRead)
  /** Some other kind of file. */
  | { readonly kind: 'not-a-pdf' }
  /** A PDF that cannot be read to its end. */
  | { readonly kind: 'damaged' }
  | { readonly kind: 'too-large' }
  /** Protected by a password. */
  | { readonly kind: 'encrypted' }
  /** A PDF without form fields: printed or scanned, so its answers are a picture only. */
  | { readonly kind: 'no-form' }
  /** A form, but none of ours. */
  | { readonly kind: 'other-form' }
  /** A sheet of ours (or of another handbook) that this handbook does not have. */
  | { readonly kind: 'unknown-worksheet'; readonly worksheetId: string }
  /** Written by a later version of this program or of this worksheet. */
  | { readonly kind: 'newer-version' };

/**
 * Reads the answers out of a worksheet's PDF, filled in wherever: shape, too new?, follow changes, validate.
 * Never throws for what a file holds.
 */
export async function readPdf(bytes: Uint8Array, worksheets: readonly Worksheet[]): Promise<PdfOutcome> {
  if (!startsAsPdf(bytes)) return { kind: 'not-a-pdf' };
  if (bytes.length > largestPdf) return { kind: 'too-large' };
  const form = await readForm(bytes);
  if (form.kind !== 'form') return form;
  const { identity } = form;
  if (identity.kind === 'newer-version') return identity;
  if (identity.kind === 'none') return { kind: 'other-form' };
  const { worksheet: worksheetId, worksheetVersion, unseen } = identity.identity;
  const worksheet = worksheets.find((sheet) => sheet.id === worksheetId);
  if (!worksheet) return { kind: 'unknown-worksheet', worksheetId };
  if (worksheetVersion > worksheet.version) return { kind: 'newer-version' };
  const { problems, ...read } = readPlaces(worksheet, worksheetVersion, form.values, unseen);
  return problems.length > 0
    ? { kind: 'invalid-answers', worksheet, ...read, problems }
    : { kind: 'ok', worksheet, ...read };
}

function startsAsPdf(bytes: Uint8Array): boolean {
  // mail programs and servers sometimes put a little in front
  return String.fromCharCode(...bytes.subarray(0, 1024)).includes('%PDF-');
}

type FormOutcome =
  | {
      readonly kind: 'form';
      readonly values: ReadonlyMap<string, string>;
      readonly identity: IdentityOutcome;
    }
  | { readonly kind: 'damaged' | 'encrypted' | 'no-form' };

async function readForm(bytes: Uint8Array): Promise<FormOutcome> {
  try {
    const context = await PDFParser.forBytesWithOptions(bytes).parseDocument();
    if (context.trailerInfo.Encrypt) return { kind: 'encrypted' };
    const catalog = context.lookup(context.trailerInfo.Root);
    if (!(catalog instanceof PDFDict)) return { kind: 'damaged' };
    const values = formValues(catalog);
    if (values.size === 0) return { kind: 'no-form' };
    return { kind: 'form', values, identity: identityOf(context, values) };
  } catch {
    // the parser has many ways to fail on broken files, and names none of them
    return { kind: speaksOfEncryption(bytes) ? 'encrypted' : 'damaged' };
  }
}

function speaksOfEncryption(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes).includes('/Encrypt');
}

function identityOf(context: PDFContext, values: ReadonlyMap<string, string>): IdentityOutcome {
  const fromField = readIdentity(values.get(identityField) ?? '');
  if (fromField.kind !== 'none') return fromField;
  const info = context.lookup(context.trailerInfo.Info);
  return info instanceof PDFDict ? readIdentity(readPdfText(entry(info, identityKey)) ?? '') : fromField;
}

function entry(dict: PDFDict, key: string): PDFObject | undefined {
  return dict.lookup(PDFName.of(key));
}

function kidsOf(dict: PDFDict, key: string): readonly PDFDict[] {
  const kids = entry(dict, key);
  if (!(kids instanceof PDFArray)) return [];
  return Array.from({ length: kids.size() }, (_, at) => kids.lookup(at)).filter(
    (kid) => kid instanceof PDFDict,
  );
}

/** Full name → text of every field of the form. */
function formValues(catalog: PDFDict): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  const form = entry(catalog, 'AcroForm');
  if (!(form instanceof PDFDict)) return values;
  // a file can hang a field below itself; each is visited once, without recursion
  const seen = new Set<PDFDict>();
  const open = kidsOf(form, 'Fields').map((dict) => ({ dict, name: '', value: '' }));
  for (let next = open.shift(); next; next = open.shift()) {
    const { dict } = next;
    if (seen.has(dict)) continue;
    seen.add(dict);
    const partial = readPdfText(entry(dict, 'T'));
    const name = partial === undefined ? next.name : [next.name, partial].filter(Boolean).join('.');
    const value = ownValue(dict) ?? next.value;
    const kids = kidsOf(dict, 'Kids');
    if (kids.length === 0 || kids.some((kid) => !kid.has(PDFName.of('T')))) {
      values.set(name, values.get(name) || value);
    }
    open.push(...kids.map((kid) => ({ dict: kid, name, value })));
  }
  return values;
}

/** The value of a field, or the state of its widget where a program has only set that. */
function ownValue(dict: PDFDict): string | undefined {
  const value = readPdfText(entry(dict, 'V')) ?? readPdfText(entry(dict, 'AS'));
  const isButton = entry(dict, 'FT') === PDFName.of('Btn') || dict.has(PDFName.of('AS'));
  return isButton && value === 'Off' ? '' : value?.replaceAll(/\r\n?/g, '\n');
}
