import { join } from 'node:path';
import { orderFaults as faults } from '#words/faults-book.ts';
import { nearest, type Problem } from '../errors/problem.ts';
import { linkKinds } from '../addresses/link-kinds.ts';
import type { ContentFile } from './content-files.ts';
import type { Content } from './content.ts';
import type { LineOf } from './read-content.ts';
import { listedSheets } from './sheet-groups.ts';
import type { Unreadable } from './unreadable.ts';

interface Input {
  readonly content: Content;
  readonly files: readonly ContentFile[];
  readonly unreadable: Unreadable;
  readonly lines: LineOf;
  readonly dir: string;
}

type Path = readonly PropertyKey[];

/**
 * Holds the lists of `handbuch.yaml` against the files: each chapter and worksheet is named once and is there. A name
 * without a file and a file without a name are one fault where they are meant for each other.
 */
export function checkOrder({ content, files, unreadable, lines, dir }: Input): Problem[] {
  const book = join(dir, 'handbuch.yaml');
  const problems: Problem[] = [];
  const fault = (file: string, path: Path, message: string) =>
    problems.push({ file, line: lines(file, path), message });
  const { teile } = content.handbook;
  const listed = listedSheets(content.handbook);
  const chapters = files.filter(({ folder }) => folder === 'kapitel');
  const unnamed = new Set(
    chapters.filter(
      (file) => !teile.some(({ id, kapitel }) => id === file.part && kapitel.includes(file.id)),
    ),
  );

  const seen = new Map<string, Path>();
  const holdOnce = (id: string, path: Path, what: keyof typeof faults.twice) => {
    const before = seen.get(id);
    if (before) fault(book, path, faults.twice[what](id, lines(book, before)));
    else seen.set(id, path);
    return !before;
  };
  teile.forEach(({ id }, at) => {
    holdOnce(id, ['teile', at, 'id'], 'part');
    if (linkKinds.teil.reserved(id)) fault(book, ['teile', at, 'id'], faults.reservedPart(id));
  });

  seen.clear();
  teile.forEach((part, at) => {
    const folders = new Set(Array.from(unnamed, (file) => file.part));
    const hasFolder = chapters.some((file) => file.part === part.id);
    const folder = hasFolder
      ? undefined
      : nearest(
          part.id,
          [...folders].filter((name) => !teile.some(({ id }) => id === name)),
        );
    if (folder !== undefined) {
      fault(book, ['teile', at, 'id'], faults.otherFolder(part.id, folder));
      for (const file of unnamed) if (file.part === folder) unnamed.delete(file);
      unreadable.add('teil', folder);
      return;
    }
    part.kapitel.forEach((id, i) => {
      const path = ['teile', at, 'kapitel', i];
      if (!holdOnce(id, path, 'chapter')) return;
      if (chapters.some((file) => file.part === part.id && file.id === id)) return;
      const elsewhere = [...unnamed].find((file) => file.id === id);
      const near = nearest(id, Array.from(unnamed, (file) => (file.part === part.id ? file.id : [])).flat());
      const meant = elsewhere ?? [...unnamed].find((file) => file.part === part.id && file.id === near);
      if (meant) {
        unnamed.delete(meant);
        fault(
          book,
          path,
          elsewhere
            ? faults.elsewhere(id, part.id, elsewhere.part)
            : faults.chapterMeant(id, meant.id, meant.file),
        );
      } else if (!unreadable.has('kapitel', id))
        fault(book, path, faults.noChapter(id, join(dir, 'kapitel', part.id, `${id}.mdx`)));
      unreadable.add('kapitel', id);
    });
  });
  const strays = Map.groupBy(unnamed, ({ part }) => part);
  for (const [part, left] of strays) {
    const [first] = left;
    if (first && !teile.some(({ id }) => id === part)) fault(first.file, [], faults.strayFolder(part));
    else for (const { file, id } of left) fault(file, [], faults.strayChapter(id, part));
  }

  seen.clear();
  const sheets = files.filter(({ folder }) => folder === 'arbeitsblaetter');
  const unnamedSheets = new Map(
    sheets.filter((file) => !listed.some(({ id }) => id === file.id)).map((file) => [file.id, file]),
  );
  listed.forEach(({ id, path }) => {
    if (!holdOnce(id, path, 'worksheet') || sheets.some((file) => file.id === id)) return;
    const near = nearest(id, [...unnamedSheets.keys()]);
    if (near !== undefined) {
      unnamedSheets.delete(near);
      fault(book, path, faults.worksheetMeant(id, near));
    } else if (!unreadable.has('arbeitsblatt', id))
      fault(book, path, faults.noWorksheet(id, join(dir, 'arbeitsblaetter', `${id}.yaml`)));
    unreadable.add('arbeitsblatt', id);
  });
  for (const [id, { file }] of unnamedSheets) fault(file, [], faults.strayWorksheet(id));
  return problems;
}
