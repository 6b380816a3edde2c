import { join } from 'node:path';
import { titleFaults as words } from '#words/faults-book.ts';
import { programPagesOf } from '../addresses/program-pages.ts';
import type { Problem } from '../errors/problem.ts';
import { chaptersOf, type Content } from './content.ts';
import type { LineOf } from './read-content.ts';

interface Input {
  readonly content: Content;
  readonly lines: LineOf;
  readonly dir: string;
}

interface Titled {
  readonly title: string;
  readonly file: string;
  readonly path: readonly PropertyKey[];
}

/**
 * Two pages of one title, which menus, search and browser tabs show as if they were the same. A chapter and its
 * worksheet may share theirs: wherever both stand, the sheet is called one. To be asked only where nothing else is
 * wrong: a file that stands twice has another fault.
 */
export function checkTitles({ content, lines, dir }: Input): Problem[] {
  const ofProgram = new Set(programPagesOf(content).map(({ title }) => asHeard(title)));
  const twice = (pages: readonly Titled[]): Problem[] => {
    const seen = new Map<string, string>();
    return pages.flatMap(({ title, file, path }): readonly Problem[] => {
      const line = lines(file, path);
      const before = seen.get(asHeard(title));
      seen.set(asHeard(title), before ?? `${file}:${line}`);
      if (ofProgram.has(asHeard(title))) return [{ file, line, message: words.ofProgram(title) }];
      return before === undefined ? [] : [{ file, line, message: words.twice(title, before) }];
    });
  };
  const parts = content.parts.map(({ title }, at) => ({
    title,
    file: join(dir, 'handbuch.yaml'),
    path: ['teile', at, 'titel'],
  }));
  const texts = [...chaptersOf(content), ...content.pages].map(({ title, file }) => ({
    title,
    file,
    path: ['titel'],
  }));
  const sheets = content.worksheets.map(({ id, title }) => ({
    title,
    file: join(dir, 'arbeitsblaetter', `${id}.yaml`),
    path: ['titel'],
  }));
  return [...twice([...parts, ...texts]), ...twice(sheets)];
}

const asHeard = (title: string) => title.toLowerCase().replaceAll(/\s+/g, ' ').trim();
