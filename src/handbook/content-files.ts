import { join } from 'node:path';
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
  'fehlalarme.yaml': undefined,
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

export interface ContentFiles {
  readonly files: readonly ContentFile[];
  /** Names of the files beside the folders. */
  readonly top: ReadonlySet<string>;
  /** Files beside the folders that have another name, by the name they should have. */
  readonly misnamed: ReadonlyMap<string, string>;
  /** Files that nobody would have read, each with what is wrong. */
  readonly problems: readonly Problem[];
  readonly unreadable: Unreadable;
  /** Files below `beispiele`, as they are named in problems. */
  readonly examples: ReadonlySet<string>;
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
  readonly examples = new Set<string>();
  readonly unreadable = new Unreadable();
  readonly #dir: string;
  readonly #unknownFolders = new Set<string>();

  constructor(dir: string) {
    this.#dir = dir;
  }

  sort(path: string): void {
    const [first = '', ...rest] = path.split('/');
    if (rest.length === 0) this.#topFile(first);
    else if (isFolderName(first)) this.#file(path, first, rest);
    else if (first === 'beispiele') this.examples.add(join(this.#dir, path));
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
        `Diese Datei kennt das Handbuch nicht. Legen Sie sie außerhalb von ${this.#dir} ab.\n${didYouMean(name, [...known, ...folderNames.map((folder) => `${folder}/`)], 'Bekannt')}`,
      );
  }

  /** What can be told only when all names are known. */
  finish(): void {
    for (const [wanted, name] of this.misnamed) {
      if (this.top.has(wanted)) {
        this.#fault(
          name,
          `Diese Datei liest niemand, weil es „${wanted}“ gibt. Löschen Sie eine von beiden.`,
        );
        continue;
      }
      this.#fault(name, `Die Datei muss „${wanted}“ heißen. Benennen Sie sie um.`);
      const kind = topFiles[wanted];
      if (kind) this.unreadable.add(kind, undefined);
    }
  }

  #unknownFolder(name: string): void {
    if (this.#unknownFolders.has(name)) return;
    this.#unknownFolders.add(name);
    const wanted = nearest(name, folderNames);
    if (wanted !== undefined && isFolderName(wanted)) this.unreadable.add(folders[wanted].target, undefined);
    this.#fault(
      name,
      `Den Ordner „${name}“ kennt das Handbuch nicht, was darin steht, erscheint nirgends.\n${didYouMean(name, folderNames, 'Bekannte Ordner')}`,
    );
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
          ? `Ein Kapitel liegt im Ordner seines Teils: kapitel/<teil>/${name}. Verschieben Sie die Datei.`
          : `So tief im Ordner „${folder}“ liest das Handbuch nicht. Legen Sie die Datei ${depth === 1 ? `in „${folder}“` : 'in den Ordner ihres Teils'}.`,
      );
      return;
    }
    const bad = [id, ...rest.slice(0, -1)].find((word) => !idPattern.test(word));
    if (bad !== undefined) {
      refuse(
        `„${bad}“ wird Teil der Adresse. Erlaubt sind Kleinbuchstaben a–z, Ziffern und Bindestriche. Nennen Sie es zum Beispiel „${slug(bad.normalize('NFC')) || 'name'}“.`,
      );
      this.unreadable.add(target, slug(id.normalize('NFC')));
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
      refuse(`Es gibt auch ${id}.${twin.ending}. Löschen Sie eine von beiden.`);
      return;
    }
    this.files.push({ file: join(this.#dir, path), folder, id, ending, part });
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
    return `Dateien im Ordner „${folder}“ enden auf .${endings.join(' oder .')}. Benennen Sie die Datei in „${right}“ um.`;
  if (/^(png|jpe?g|gif|webp|avif|tiff?|bmp|pdf)$/i.test(ending))
    return 'Bilder stehen als Zeichnung (.svg) mit ihrem Text im Ordner „abbildungen“; andere Bilder zeigt das Handbuch nicht.';
  return `Diese Datei liest niemand: Dateien im Ordner „${folder}“ enden auf .${endings.join(' oder .')}. Benennen Sie sie um, oder legen Sie sie woanders ab.`;
}
