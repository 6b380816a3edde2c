// How the generated chapters are written for this program: with components, or as plain Markdown.
import { stringify as toYaml } from 'yaml';
import type { ChapterHead, Notation } from './chapter.ts';

// no `&a1` and `*a1` for what stands twice: authors do not write so, and the parser refuses it
export const stringify = (value: unknown) => toYaml(value, { aliasDuplicateObjects: false });

export const source = { quelle: 'quelle-1', abschnitt: 'Abschnitt 1' };

function withHead(head: ChapterHead, body: string): string {
  const values = {
    titel: head.title,
    kurz: head.short,
    zielgruppen: ['moderation', 'leitung'],
    quellen: [source],
    aufEinenBlick: head.glance,
    naechsteSchritte: [
      {
        ziel: head.worksheet === undefined ? 'seite:glossar' : `arbeitsblatt:blatt-${head.worksheet}`,
        text: head.nextStep,
      },
    ],
  };
  return `---\n${stringify(values)}---\n\n${body}\n`;
}

/** A quotation with a title: what plain Markdown has for a box beside the text. */
export const quotation = (title: string, text: string) => `> **${title}**\n>\n> ${text}`;

const mdx: Notation = {
  extension: 'mdx',
  chapter: withHead,
  term: (id, word) => `<Begriff id="${id}">${word}</Begriff>`,
  citation: (id, section) => `<Beleg quelle="${id}" abschnitt="${section}" />`,
  callout: (title, text) => `<Hinweis art="praxis" titel="${title}">\n\n${text}\n\n</Hinweis>`,
  chapterLink: (_, id, word) => `[${word}](kapitel:${id})`,
};

const md: Notation = {
  extension: 'md',
  chapter: withHead,
  term: (id, word) => `[${word}](begriff:${id})`,
  citation: (id, section) => `([${id}](quelle:${id}), ${section})`,
  callout: quotation,
  chapterLink: mdx.chapterLink,
};

/** The notations of this program, by the ending of a chapter's file. */
export const notations = { md, mdx };
