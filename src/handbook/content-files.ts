import { join } from 'node:path';
import { faults } from '#words/faults.ts';
import { nameFaults as words } from '#words/faults-files.ts';
import { didYouMean, nearest, type Problem } from '../errors/problem.ts';
import { idPattern } from '../worksheet/ids.ts';
import { slug } from '../addresses/address.ts';
import type { TargetKind } from '../addresses/link-kinds.ts';
import { contentNames } from './content-names.ts';
import { Unreadable } from './unreadable.ts';

/** Folders of a content folder: what their files are, and how these end. */
const folders = {
  kapitel: { target: 'kapitel', endings: ['mdx', 'md'] },
  seiten: { target: 'seite', endings: ['mdx', 'md'] },
  abbildungen: { target: 'abbildung', endings: ['mdx', 'md', 'svg'] },
  arbeitsblaetter: { target: 'arbeitsblatt', endings: ['yaml'] },
  daten: { target: 'zahlen', endings: ['yaml'] },
} as const satisfies Record<string, { target: TargetKind; endings: readonly string[] }>;
export type FolderName = keyof typeof folders;
/** The folders that a content folder has. */
export const folderNames = [...Object.keys(folders), 'beispiele'];

/** Files beside the folders, and what they hold. */
const topFiles: Readonly<Record<string, TargetKind | undefined>> = {
  'handbuch.yaml': undefined,
  'glossar.yaml': 'begriff',
  'quellen.yaml': 'quelle',
  'recht.yaml': 'recht',
  'suchwoerter.yaml': undefined,
  'fehlalarme.yaml': undefined,
  'pruefstand.yaml': undefined,
};

/** Endings that mean one of ours. */
const meant: Readonly<Partial<Record<string, string>>> = {
  yml: 'yaml',
  markdown: 'md',
  mdown: 'md',
  mkd: 'md',
};

export interface ContentFile {
  /** As it is named in problems. */
  readonly file: string;
  readonly folder: FolderName;
  readonly id: string;
  readonly ending: string;
  /** Folder of a chapter below `kapitel`. */
  readonly part: string;
}

/** A filled sheet: `beispiele/<sheet>/<name>.yaml`. */
export interface ExampleFile {
  /** As it is named in problems, with the ending that it should have. */
  readonly file: string;
  readonly worksheet: string;
  /** Why it is not read has been told. */
  readonly isRefused: boolean;
}

export interface ContentFiles {
  readonly files: readonly ContentFile[];
  /** Names of the files beside the folders. */
  readonly top: ReadonlySet<string>;
  /** Files beside the folders that have another name, by the name they should have. */
  readonly misnamed: ReadonlyMap<string, string>;
  /** Files that nobody would have read, each with what is wrong. */
  readonly problems: readonly Problem[];
  readonly unreadable: Unreadable;
  /** Files below `beispiele`. */
  readonly examples: readonly ExampleFile[];
  /** False where there is no such folder. */
  readonly exists: boolean;
}

/** Lists a content folder and names what stands in it in vain, so that nothing vanishes without a word. */
export async function contentFiles(dir: string): Promise<ContentFiles> {
  const sorter = new Sorter(dir);
  const found = await contentNames(dir, folderNames);
  for (const name of found?.names ?? []) sorter.sort(name);
  sorter.finish();
  const { files, top, misnamed, unreadable, examples } = sorter;
  const problems = [...(found?.problems ?? []), ...sorter.problems];
  return { files, top, misnamed, problems, unreadable, examples, exists: found !== undefined };
}

class Sorter {
  readonly files: ContentFile[] = [];
  readonly top = new Set<string>();
  readonly misnamed = new Map<string, string>();
  readonly problems: Problem[] = [];
  readonly examples: ExampleFile[] = [];
  readonly unreadable = new Unreadable();
  readonly #dir: string;
  readonly #unknownFolders = new Set<string>();

  constructor(dir: string) {
    this.#dir = dir;
  }

  sort(path: string): void {
    // macOS hands out umlauts as a letter and its dots
    const [first = '', ...rest] = path.normalize('NFC').split('/');
    if (rest.length === 0) this.#topFile(first);
    else if (isFolderName(first)) this.#file(path, first, rest);
    else if (first === 'beispiele') this.#example(path, rest);
    else this.#unknownFolder(first);
  }

  #topFile(name: string): void {
    if (Object.hasOwn(topFiles, name)) {
      this.top.add(name);
      return;
    }
    const known = Object.keys(topFiles);
    const wanted = nearest(withEnding(name), known);
    if (wanted !== undefined) this.misnamed.set(wanted, name);
    else
      this.#fault(
        name,
        `${words.unknownFile(this.#dir)}\n${didYouMean(name, [...known, ...folderNames.map((folder) => `${folder}/`)], faults.known)}`,
      );
  }

  /** What can be told only when all names are known. */
  finish(): void {
    for (const [wanted, name] of this.misnamed) {
      if (this.top.has(wanted)) {
        this.#fault(name, words.second(wanted));
        continue;
      }
      this.#fault(name, words.misnamed(wanted));
      const kind = topFiles[wanted];
      if (kind) this.unreadable.add(kind, undefined);
    }
  }

  #unknownFolder(name: string): void {
    if (this.#unknownFolders.has(name)) return;
    this.#unknownFolders.add(name);
    const wanted = nearest(name, folderNames);
    if (wanted !== undefined && isFolderName(wanted)) this.unreadable.add(folders[wanted].target, undefined);
    this.#fault(name, `${words.unknownFolder(name)}\n${didYouMean(name, folderNames, words.knownFolders)}`);
  }

  #file(path: string, folder: FolderName, rest: readonly string[]): void {
    const { target, endings } = folders[folder];
    const name = rest.at(-1) ?? '';
    const ending = /\.([^.]+)$/.exec(name)?.[1] ?? '';
    const id = ending === '' ? name : name.slice(0, -ending.length - 1);
    const depth = folder === 'kapitel' ? 2 : 1;
    const refuse = (message: string) => {
      this.#fault(path, message);
      this.unreadable.add(target, id.replace(/\.\w+$/, ''));
    };
    if (!endings.some((known) => known === ending)) {
      refuse(wrongEnding(name, ending, folder, endings));
      return;
    }
    if (rest.length !== depth) {
      refuse(
        folder === 'kapitel' && rest.length < depth
          ? words.chapterWithoutPart(name)
          : words.tooDeep(folder, depth > 1),
      );
      return;
    }
    const bad = [id, ...rest.slice(0, -1)].find((word) => !idPattern.test(word));
    if (bad !== undefined) {
      refuse(words.noAddress(bad, slug(bad)));
      this.unreadable.add(target, slug(id));
      return;
    }
    const part = folder === 'kapitel' ? (rest[0] ?? '') : '';
    const isText = ending !== 'svg';
    const twin = this.files.find(
      (other) =>
        other.folder === folder &&
        other.part === part &&
        other.id === id &&
        (other.ending !== 'svg') === isText,
    );
    if (twin) {
      refuse(words.twin(`${id}.${twin.ending}`));
      return;
    }
    this.files.push({ file: join(this.#dir, path), folder, id, ending, part });
  }

  #example(path: string, [worksheet = '', name = '', ...deeper]: readonly string[]): void {
    const right = withEnding(name.replace(/\.txt$/i, ''));
    const add = (isRefused: boolean) =>
      this.examples.push({ file: join(this.#dir, 'beispiele', worksheet, right), worksheet, isRefused });
    if (name === '' || deeper.length > 0) this.#fault(path, words.exampleElsewhere);
    else if (name.endsWith('.yaml')) add(false);
    else {
      this.#fault(path, wrongEnding(name, /[^.]*$/.exec(name)?.[0] ?? '', 'beispiele', ['yaml']));
      add(true);
    }
  }

  #fault(path: string, message: string): void {
    this.problems.push({ file: join(this.#dir, path), line: 1, message });
  }
}

function isFolderName(name: string): name is FolderName {
  return Object.hasOwn(folders, name);
}

/** The name with the ending that is meant: `glossar.yml` and `Glossar.YAML` are `glossar.yaml`. */
function withEnding(name: string): string {
  const [, stem = name, ending = ''] = /^(.*)\.([^.]+)$/.exec(name.toLowerCase()) ?? [];
  return `${stem}.${meant[ending] ?? ending}`;
}

function wrongEnding(name: string, ending: string, folder: string, endings: readonly string[]): string {
  const right = withEnding(name.replace(/\.txt$/i, ''));
  if (right !== name && endings.some((known) => right.endsWith(`.${known}`)))
    return words.ending(folder, endings, right);
  if (/^(png|jpe?g|gif|webp|avif|tiff?|bmp|pdf)$/i.test(ending)) return words.image;
  return words.otherEnding(folder, endings);
}
