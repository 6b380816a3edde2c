import { addressOf } from './address.ts';
import { frameIds } from './frame-ids.ts';
import { isReserved, programPagesOf } from './program-pages.ts';

interface Titled {
  readonly id: string;
  readonly title: string;
}

/** What of a book can be named elsewhere in it. */
export interface Nameable {
  readonly parts: readonly Titled[];
  readonly chapters: readonly (Titled & {
    readonly part: string;
    readonly body: { readonly headings: readonly { readonly id: string }[] };
  })[];
  readonly worksheets: readonly Titled[];
  readonly terms: readonly { readonly id: string; readonly term: string }[];
  readonly sources: readonly { readonly id: string; readonly short: string }[];
  readonly norms: readonly { readonly id: string; readonly name: string }[];
  readonly pages: readonly Titled[];
  readonly illustrations: readonly Titled[];
  readonly tables: readonly Titled[];
}

/** Something that a link leads to. */
export interface Target {
  readonly title: string;
  /** Below the path of the site, without the section. */
  readonly address: string;
  /** Ids of the headings in it that a link can lead to; undefined where links lead to the whole alone. */
  readonly sections: readonly string[] | undefined;
}

interface Rules<One> {
  readonly list: (book: Nameable) => readonly One[];
  readonly title: (one: One) => string;
  readonly address: (one: One) => string;
  readonly sections?: (one: One) => readonly string[];
  /** Whether the program has something else where one of such a name would stand. */
  readonly reserved?: (id: string) => boolean;
}

function kind<One extends { readonly id: string }>({ list, title, address, sections, reserved }: Rules<One>) {
  return {
    ids: (book: Nameable) => list(book).map(({ id }) => id),
    has: (book: Nameable, wanted: string) => list(book).some(({ id }) => id === wanted),
    find: (book: Nameable, wanted: string): Target | undefined => {
      const one = list(book).find(({ id }) => id === wanted);
      return one && { title: title(one), address: address(one), sections: sections?.(one) };
    },
    reserved: reserved ?? (() => false),
  };
}

/** Names that the frame of a page gives to its elements: what is an anchor in a page of the program has another. */
const isOfFrame = (id: string) => frameIds.includes(id);

/** What links can lead to, by the word with which they begin (`kapitel:ueberblick`). A new kind is one entry here. */
export const linkKinds = {
  kapitel: kind({
    list: ({ chapters }) => chapters,
    title: ({ title }) => title,
    address: ({ part, id }) => addressOf.chapter(part, id),
    sections: ({ body }) => body.headings.map(({ id }) => id),
  }),
  teil: kind({
    list: ({ parts }) => parts,
    title: ({ title }) => title,
    address: ({ id }) => addressOf.part(id),
    reserved: isReserved,
  }),
  arbeitsblatt: kind({
    list: ({ worksheets }) => worksheets,
    title: ({ title }) => title,
    address: ({ id }) => addressOf.worksheet(id),
  }),
  begriff: kind({
    list: ({ terms }) => terms,
    title: ({ term }) => term,
    address: ({ id }) => addressOf.term(id),
    reserved: isOfFrame,
  }),
  quelle: kind({
    list: ({ sources }) => sources,
    title: ({ short }) => short,
    address: ({ id }) => addressOf.source(id),
    reserved: isOfFrame,
  }),
  recht: kind({
    list: ({ norms }) => norms,
    title: ({ name }) => name,
    address: ({ id }) => addressOf.norm(id),
    reserved: isOfFrame,
  }),
  seite: kind({
    list: (book) => [
      ...programPagesOf(book),
      ...book.pages.map(({ id, title }) => ({ id, title, address: addressOf.page(id) })),
    ],
    title: ({ title }) => title,
    address: ({ address }) => address,
    reserved: isReserved,
  }),
} as const;
export type LinkKind = keyof typeof linkKinds;

export function isLinkKind(word: string): word is LinkKind {
  return Object.hasOwn(linkKinds, word);
}
export const linkWords = Object.keys(linkKinds).filter(isLinkKind);

/** What components show and no link leads to: it stands where it is shown. */
const shown = (list: (book: Nameable) => readonly Titled[]) => ({
  ids: (book: Nameable) => list(book).map(({ id }) => id),
  has: (book: Nameable, wanted: string) => list(book).some(({ id }) => id === wanted),
});

/** Everything that one file of a book can name in another. */
export const targetKinds = {
  ...linkKinds,
  abbildung: shown(({ illustrations }) => illustrations),
  zahlen: shown(({ tables }) => tables),
} as const;
export type TargetKind = keyof typeof targetKinds;
