// Holds the table of rooms against the imports: who may know whom.
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

interface Room {
  /** Rooms that it may import besides itself; `src/words` is open to all. */
  readonly may: readonly string[];
  /** Rooms that it may import by `import()` alone, so that their code is fetched when it is needed. */
  readonly lazily?: readonly string[];
  /** Packages it may import, `any` where a room puts things together. */
  readonly packages: readonly string[] | 'any';
}

const core = ['src/handbook', 'src/worksheet', 'src/errors'];
const islands = ['components/worksheet', 'components/workshop', 'components/portfolio'];
const statics = ['components/site', 'components/reading', 'components/print'];
const lazy = ['src/pdf', 'src/export'];
const island: Room = {
  may: ['src/worksheet', 'src/portfolio', 'components/print', ...islands],
  lazily: lazy,
  packages: ['react', 'react-dom'],
};
const page: Room = {
  may: [...core, ...lazy, ...statics, ...islands, 'src/portfolio', 'src/client', 'src/layouts', 'src/styles'],
  packages: 'any',
};

/** Room by folder; a file belongs to the longest that fits. `.` holds the settings beside package.json. */
const rooms: Readonly<Record<string, Room>> = {
  'src/worksheet': { may: ['src/errors'], packages: ['zod'] },
  'src/words': { may: [], packages: [] },
  'src/errors': { may: [], packages: ['zod'] },
  'src/portfolio': { may: ['src/worksheet'], packages: ['zod', 'idb-keyval'] },
  'src/client': { may: ['src/portfolio'], packages: [] },
  'src/pdf': { may: ['src/worksheet'], packages: ['pdf-lib', 'fontkit'] },
  'src/export': { may: ['src/worksheet'], packages: [] },
  'src/handbook': {
    may: ['src/worksheet', 'src/errors'],
    packages: ['node:', 'astro', 'zod', 'yaml', '@rgrove/parse-xml', 'satteri', 'hast'],
  },
  // the choices of appearance stand where they are kept
  'components/site': { may: [...core, 'src/client', 'src/portfolio'], packages: ['astro'] },
  'components/reading': { may: [...core, ...statics, 'src/client'], packages: ['astro'] },
  // React without hydration, or inside an island that prints itself
  'components/print': { may: ['src/worksheet'], packages: ['react', 'astro'] },
  ...Object.fromEntries(islands.map((name) => [name, island])),
  'src/layouts': page,
  'src/pages': page,
  'src/styles': { may: [], packages: 'any' },
  scripts: { may: [...core, ...lazy, 'src/portfolio', 'src/client'], packages: 'any' },
  // what Astro reads by its name: the collections
  'src/content.config.ts': { may: ['src/handbook'], packages: ['astro', 'node:'] },
  '.': { may: ['scripts', 'src/handbook'], packages: 'any' },
};

interface Import {
  readonly specifier: string;
  readonly lazily: boolean;
}

const root = dirname(import.meta.dirname);
/** Short ways to write a path (`@/words/…`), as tsconfig.json names them: beginning and folder. */
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

/** Imports of a file and the words that its code says: identifiers and whole strings, never comments. */
function read({ path, text }: { path: string; text: string }): { imports: Import[]; says: Set<string> } {
  const imports: Import[] = [];
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
    ts.forEachChild(node, visit);
  };
  for (const part of path.endsWith('.astro') ? scriptsOf(text) : [text])
    visit(ts.createSourceFile(path, part, ts.ScriptTarget.Latest, false, kindOf(path)));
  return { imports, says };
}

/** The front matter of an Astro component and its scripts. */
function scriptsOf(astro: string): string[] {
  const frontMatter = /^\s*---\r?\n([\s\S]*?)\r?\n---/.exec(astro)?.[1] ?? '';
  return [
    frontMatter,
    ...Array.from(astro.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g), ([, js = '']) => js),
  ];
}

function kindOf(path: string): ts.ScriptKind {
  return extname(path) === '.tsx' ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
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
  const paths = Object.entries(config?.compilerOptions?.paths ?? {});
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

/** What is wrong with an import, as a sentence, or nothing. */
function fault(from: string, { specifier, lazily }: Import): string | undefined {
  const name = roomOf(from);
  const room = rooms[name];
  if (!room) return undefined; // told by the test for files without a room
  const target = targetOf(from, specifier);
  if ('package' in target) {
    const allowed = room.packages;
    const fits = (one: string) =>
      target.package === one || target.package.startsWith(one.endsWith(':') ? one : `${one}/`);
    if (
      allowed === 'any' ||
      allowed.some(fits) ||
      (allowed.includes('astro') && target.package.startsWith('astro:'))
    )
      return undefined;
    return `${from} imports the package „${specifier}“. ${name} may import: ${allowed.join(', ') || 'none'}.`;
  }
  const to = roomOf(target.file);
  if (to === name || to === 'src/words' || room.may.includes(to)) return undefined;
  const later = room.lazily ?? [];
  if (later.includes(to))
    return lazily ? undefined : `${from} imports ${target.file} at once; only import() may.`;
  const may = [...room.may, 'src/words', ...later.map((lazyRoom) => `${lazyRoom} by import()`)].join(', ');
  return `${from} imports ${target.file}. ${name} may import: ${may}.`;
}

describe('the rooms', () => {
  it('hold every file of code', () => {
    const homeless = sources.map(({ path }) => path).filter((path) => roomOf(path) === '');
    expect(homeless, 'Give each a room, or the room a line in the table of this file.').toEqual([]);
  });

  it.each(Object.keys(rooms))('%s imports only what its line of the table allows', (name) => {
    const inside = sources.filter(({ path }) => roomOf(path) === name);
    const faults = inside.flatMap(({ path, imports }) => imports.map((one) => fault(path, one)));
    expect(faults.filter(Boolean)).toEqual([]);
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
