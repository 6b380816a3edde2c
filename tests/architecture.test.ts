// Holds the table of rooms against the imports: who may know whom.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { isGermanSentence, kindOf, scriptsOf, textsIn } from './texts-in-code.ts';

interface Room {
  /** Rooms that it may import besides itself and, where it speaks, `src/words`. */
  readonly may: readonly string[];
  /** False for a room that says data and no sentences. */
  readonly speaks: boolean;
  /** Rooms that it may import by `import()` or as types, so that their code is fetched when it is needed. */
  readonly later: readonly string[];
  /** Packages it may import, `any` where a room puts things together. */
  readonly packages: readonly string[] | 'any';
}

interface Import {
  readonly specifier: string;
  readonly lazily: boolean;
}

const root = dirname(import.meta.dirname);
/** Room by folder, as ARCHITECTURE.md tells; a file belongs to the longest that fits. */
const rooms = readRooms(readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8'));
/** Short ways to write a path (`@/site/…`, `#words/…`), as tsconfig.json and package.json name them: beginning and folder. */
const aliases = readAliases();
const code = /\.(astro|tsx?|mjs|js)$/;
const files = ['src', 'components', 'scripts', 'public', '.'].flatMap(filesBelow).map((path) => ({
  path,
  text: readFileSync(join(root, path), 'utf8'),
}));
const sources = files.filter(({ path }) => code.test(path)).map((file) => ({ ...file, ...read(file) }));

/** Files of a folder with all below it; of the project's own folder only those that stand in it. */
function filesBelow(folder: string): string[] {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true, recursive: folder !== '.' })
      .filter((entry) => entry.isFile() && /\.(astro|tsx?|mjs|js|css|html|json|svg|ya?ml)$/.test(entry.name))
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(root.length + 1)
          .replaceAll('\\', '/'),
      )
      .filter((path) => path !== 'package-lock.json');
  } catch {
    return []; // a room that nobody has entered yet
  }
}

/**
 * Imports of a file, the words that its code says (identifiers and whole strings, never comments), and the types and
 * components that it declares for others.
 */
function read({ path, text }: { path: string; text: string }): {
  imports: Import[];
  says: Set<string>;
  exports: string[];
} {
  const imports: Import[] = [];
  const exports: string[] = [];
  const says = new Set<string>();
  const visit = (node: ts.Node): void => {
    const named =
      (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier
        ? node.moduleSpecifier
        : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
          ? node.argument.literal
          : undefined;
    if (named && ts.isStringLiteral(named)) {
      // types are gone before the browser sees them
      const typesOnly =
        ts.isImportTypeNode(node) ||
        (ts.isImportDeclaration(node) && node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
      imports.push({ specifier: named.text, lazily: typesOnly });
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [target] = node.arguments;
      if (target && ts.isStringLiteralLike(target)) imports.push({ specifier: target.text, lazily: true });
    }
    if (ts.isIdentifier(node) || ts.isStringLiteralLike(node)) says.add(node.text);
    // upper case: types, classes and components
    exports.push(...exportedBy(node).filter((name) => /^\p{Lu}/u.test(name)));
    ts.forEachChild(node, visit);
  };
  for (const part of path.endsWith('.astro') ? scriptsOf(text) : [text])
    visit(ts.createSourceFile(path, part, ts.ScriptTarget.Latest, false, kindOf(path)));
  return { imports, says, exports };
}

/** Names that a statement declares and exports; what is only passed on is declared elsewhere. */
function exportedBy(node: ts.Node): string[] {
  if (!ts.canHaveModifiers(node)) return [];
  if (!ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
  const named = (name: ts.Node | undefined) => (name && ts.isIdentifier(name) ? [name.text] : []);
  if (ts.isVariableStatement(node))
    return node.declarationList.declarations.flatMap(({ name }) => named(name));
  const isDeclared =
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isEnumDeclaration(node) ||
    ts.isFunctionDeclaration(node);
  return isDeclared ? named(node.name) : [];
}

/** The table below "## Rooms": room, what lives there, rooms and packages that it may import. */
function readRooms(architecture: string): Readonly<Record<string, Room>> {
  const [, section = ''] = architecture.split('## Rooms', 2);
  const rows = section
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').slice(1, -1));
  return Object.fromEntries(
    rows.map(([room = '', , may = '', packages = '']) => {
      const [atOnce = '', later = ''] = may.split('later');
      return [
        namesIn(room)[0] ?? '',
        {
          may: namesIn(atOnce),
          speaks: may.trim() !== 'nothing at all',
          later: namesIn(later),
          packages: packages.trim() === 'any' ? 'any' : namesIn(packages),
        },
      ];
    }),
  );
}

/** What stands in backticks, folders without the stroke at their end. */
function namesIn(cell: string): string[] {
  return Array.from(cell.matchAll(/`([^`]+)`/g), ([, name = '']) => name.replace(/\/$/, ''));
}

/** The room in which a file stands. */
function roomOf(path: string): string {
  const fitting = Object.keys(rooms).filter((name) => path === name || path.startsWith(`${name}/`));
  const [longest] = fitting.sort((a, b) => b.length - a.length);
  return longest ?? (path.includes('/') ? '' : '.');
}

function readAliases(): (readonly [string, string])[] {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as {
    config?: { compilerOptions?: { paths?: Record<string, string[]> } };
  };
  const { imports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    imports: Record<string, string>;
  };
  const paths = [
    ...Object.entries(config?.compilerOptions?.paths ?? {}),
    ...Object.entries(imports).map(([name, folder]) => [name, [folder]] as const),
  ];
  return paths.map(([name, [folder = '']]) => [name.replace('*', ''), folder.replace(/^\.\/|\*/g, '')]);
}

/** Where an import leads: to a file of the project or to a package. */
function targetOf(from: string, specifier: string): { file: string } | { package: string } {
  const [path = ''] = specifier.split('?', 1);
  if (path.startsWith('.')) return { file: join(dirname(from), path).replaceAll('\\', '/') };
  const alias = aliases.find(([beginning]) => path.startsWith(beginning));
  if (alias) return { file: path.replace(...alias) };
  if (path.startsWith('/')) return { file: path.slice(1) };
  return { package: path };
}

/** Whether what is imported comes from a package of the table; `node:*` stands for all of Node. */
function isOf(named: string, specifier: string): boolean {
  if (named.endsWith('*')) return specifier.startsWith(named.slice(0, -1));
  return specifier === named || specifier.startsWith(`${named}/`) || specifier.startsWith(`${named}:`);
}

/** What is wrong with an import, as a sentence, or nothing. */
function fault(from: string, { specifier, lazily }: Import): string | undefined {
  const name = roomOf(from);
  const room = rooms[name];
  if (!room) return undefined; // told by the test for files without a room
  const target = targetOf(from, specifier);
  if ('package' in target) {
    const allowed = room.packages;
    if (allowed === 'any' || allowed.some((one) => isOf(one, target.package))) return undefined;
    return `${from} imports the package „${specifier}“. ${name} may import: ${allowed.join(', ') || 'none'}.`;
  }
  const to = roomOf(target.file);
  const may = [...room.may, ...(room.speaks ? ['src/words'] : [])];
  if (to === name || may.includes(to)) return undefined;
  if (room.later.includes(to))
    return lazily ? undefined : `${from} imports ${target.file} at once; only import() may.`;
  const all = [...may, ...room.later.map((lazyRoom) => `${lazyRoom} by import()`)];
  return `${from} imports ${target.file}. ${name} may import: ${all.join(', ') || 'nothing'}.`;
}

describe('the rooms', () => {
  it('hold every file of code', () => {
    const homeless = sources.map(({ path }) => path).filter((path) => roomOf(path) === '');
    expect(homeless, 'Give each a room, or the room a line in the table of ARCHITECTURE.md.').toEqual([]);
  });

  it.each(Object.keys(rooms))('%s exists, and so does every room that its line names', (name) => {
    const named = [name, ...(rooms[name]?.may ?? []), ...(rooms[name]?.later ?? [])];
    expect(named.filter((one) => !(one in rooms) || !existsSync(join(root, one)))).toEqual([]);
  });

  it.each(Object.keys(rooms))('%s uses each room and package that its line allows', (name) => {
    const { may = [], later = [], packages = [] } = rooms[name] ?? {};
    const inside = sources.filter(({ path }) => roomOf(path) === name);
    const targets = inside.flatMap(({ path, imports }) =>
      imports.map(({ specifier }) => targetOf(path, specifier)),
    );
    const used = new Set(targets.map((target) => ('file' in target ? roomOf(target.file) : '')));
    const usedPackages = targets.flatMap((target) => ('package' in target ? [target.package] : []));
    expect([...may, ...later].filter((one) => !used.has(one))).toEqual([]);
    const unused = (packages === 'any' ? [] : packages).filter(
      (one) => !usedPackages.some((specifier) => isOf(one, specifier)),
    );
    expect(unused).toEqual([]);
  });

  it.each(Object.keys(rooms))('%s imports only what its line of the table allows', (name) => {
    const inside = sources.filter(({ path }) => roomOf(path) === name);
    const faults = inside.flatMap(({ path, imports }) => imports.map((one) => fault(path, one)));
    expect(faults.filter(Boolean)).toEqual([]);
  });
});

describe('a name', () => {
  it('means one thing: no two files of src/ and components/ export a type or component of the same name', () => {
    const homes = Map.groupBy(
      sources
        // Astro wants each endpoint of a page to be called by its method
        .filter(({ path }) => /^(src\/(?!pages\/)|components\/)/.test(path))
        .flatMap(({ path, exports }) => exports.map((name) => ({ name, path }))),
      ({ name }) => name,
    );
    const twice = [...homes].filter(([, places]) => places.length > 1);
    expect(twice.map(([name, places]) => `${name}: ${places.map(({ path }) => path).join(', ')}`)).toEqual(
      [],
    );
  });
});

describe('what one place alone knows', () => {
  const pathsWhere = (says: (source: (typeof sources)[number]) => boolean) =>
    sources.filter(says).map(({ path }) => path);

  it('localStorage is said in src/portfolio only', () => {
    const others = pathsWhere(
      ({ path, says }) => says.has('localStorage') && roomOf(path) !== 'src/portfolio',
    );
    expect(others).toEqual([]);
  });

  it('pdf-lib is imported in src/pdf only', () => {
    const others = pathsWhere(
      ({ path, imports }) =>
        roomOf(path) !== 'src/pdf' && imports.some(({ specifier }) => /pdf-lib/.test(specifier)),
    );
    expect(others).toEqual([]);
  });

  it('German sentences stand in src/words only; commands may say theirs themselves', () => {
    const silent = sources.filter(({ path }) => !['src/words', 'scripts'].includes(roomOf(path)));
    const said = silent.flatMap((source) =>
      textsIn(source)
        .filter(isGermanSentence)
        .map((text) => `${source.path}: ${text}`),
    );
    expect(said, 'Move each into a file of src/words/, and import it from there as #words/….').toEqual([]);
  });

  it.each([
    ["const a = 'Die Datei fehlt.';", true],
    ['const a = `Den Baustein „${name}“ gibt es nicht.`;', true],
    ['const a = `${count} Wörter im Text`;', true],
    ['const a = <p>Hier steht nichts</p>;', true],
    ['const a = <p title="Bitte Sie">x</p>;', true],
    ["const a = 'Kapitel';", false],
    ["const a = 'aber alle als am an auch';", false],
    ["const a = 'No font in the folder';", false],
    ['// Die Datei fehlt.\nconst a = /„[^“]*“ ist/;', false],
  ])('a German sentence is known where it stands: %s', (text, isOne) => {
    expect(textsIn({ path: 'a.tsx', text }).some(isGermanSentence)).toBe(isOne);
    const astro = `---\n${text}\n---\n<p>{a}</p>`;
    expect(textsIn({ path: 'a.astro', text: astro }).some(isGermanSentence)).toBe(isOne);
  });

  it('a German sentence is known in the markup of a page as well', () => {
    const page = '---\nconst a = 1;\n---\n<main><h1>Das ist ein Titel</h1>{a > 0 && <p>x</p>}</main>';
    expect(textsIn({ path: 'a.astro', text: page }).filter(isGermanSentence)).toEqual(['Das ist ein Titel']);
  });

  it('the field that a handbook is about is named in content/ only', () => {
    const named = files
      .map(({ path, text }) => ({
        path,
        text: path === 'package.json' ? text.replace(/"description".*/, '') : text,
      }))
      .filter(({ text }) => /Frühe[rn]? Hilfen|fruehe[rn]?-?hilfen/i.test(text))
      .map(({ path }) => path);
    expect(named).toEqual([]);
  });
});
