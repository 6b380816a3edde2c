import type { FieldFound } from './form-fields.ts';
import { identityField, readIdentity, type Identity } from './identity.ts';

/** The fields of one sheet in a document. */
export interface Copy {
  /** Absent where nothing in the document says which sheet it is. */
  readonly identity: Identity | undefined;
  readonly fields: readonly FieldFound[];
}

export interface CopiesFound {
  readonly copies: readonly Copy[];
  /** True where a sheet was written by a later version of this program. */
  readonly newer: boolean;
}

/**
 * Takes the sheets of a document apart. A tool that joins documents puts the fields of all into one form and may
 * give some of them other names, so names do not tell which sheet a field is of. Pages do: each sheet carries its
 * identity on its first page, and what stands from there up to the next identity is its own.
 * @param elsewhere the identity in the document information, for documents whose fields hold none
 */
export function takeApart(fields: readonly FieldFound[], elsewhere: string): CopiesFound {
  const read = fields.map((field) => ({ field, outcome: identityIn(field) }));
  const identities = new Set(read.flatMap(({ field, outcome }) => (outcome.kind === 'none' ? [] : [field])));
  const others = withoutEchoes(fields.filter((field) => !identities.has(field)));
  const marks = read.flatMap(({ field, outcome }) =>
    outcome.kind === 'ok'
      ? (field.pages.length > 0 ? field.pages : [0]).map((page) => ({ page, identity: outcome.identity }))
      : [],
  );
  const fieldsNewer = read.some(({ outcome }) => outcome.kind === 'newer-version');
  const info = readIdentity(elsewhere);
  const fromInfo = info.kind === 'ok' && !fieldsNewer ? info.identity : undefined;
  const newer = fieldsNewer || (marks.length === 0 && info.kind === 'newer-version');
  if (marks.length === 0) return { copies: [{ identity: fromInfo, fields: others }], newer };
  marks.sort((a, b) => a.page - b.page);
  const copies = marks.map(({ identity }) => ({ identity, fields: new Set<FieldFound>() }));
  // what stands before the first identity, or on no page, is of the first sheet
  const copyOn = (page: number) => copies[marks.findLastIndex((mark) => mark.page <= page)] ?? copies[0];
  for (const field of others)
    for (const page of field.pages.length > 0 ? field.pages : [0]) copyOn(page)?.fields.add(field);
  return {
    copies: [
      ...copies.map((copy) => ({ identity: copy.identity, fields: [...copy.fields] })),
      // the pages of a sheet whose fields a tool has taken away, or drawn into the page
      ...(fromInfo && marks.every(({ identity }) => identity.worksheet !== fromInfo.worksheet)
        ? [{ identity: fromInfo, fields: [] }]
        : []),
    ],
    newer,
  };
}

/**
 * Leaves out fields on no page that say what a field of the same place on a page says. qpdf (11.3) makes such when it
 * joins pages: it copies the fields of a section once for each page that the section goes over.
 */
function withoutEchoes(fields: readonly FieldFound[]): readonly FieldFound[] {
  const said = ({ name, value }: FieldFound) =>
    JSON.stringify([name.split('.').map((part) => part.replace(/\+\d+$/, '')), value]);
  const seen = new Set(fields.filter(({ pages }) => pages.length > 0).map(said));
  return fields.filter((field) => field.pages.length > 0 || !seen.has(said(field)));
}

/** By its value, because a tool may have given the field another name; an empty one of that name is no answer either. */
function identityIn({
  name,
  value,
}: FieldFound): ReturnType<typeof readIdentity> | { readonly kind: 'lost' } {
  const text = value.kind === 'text' ? value.text : '';
  const outcome = text.startsWith('{') ? readIdentity(text) : ({ kind: 'none' } as const);
  return outcome.kind === 'none' && name.split('.').at(-1) === identityField ? { kind: 'lost' } : outcome;
}
