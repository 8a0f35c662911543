import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { ROOT } from '#src/io/folders.ts';
import { APART } from './apart.ts';
import { AREAS } from './architecture/areas.ts';
import { PICTURE } from './architecture/draw.ts';
import { LAYERS, mayImport } from './architecture/layers.ts';
import { drawArchitecture } from './architecture/picture.ts';
import { layerOf, readTree } from './architecture/tree.ts';
import { importedPath, importsOf, isForTests, namesIn, scriptOf, sourceFiles } from './source-files.ts';

const files = sourceFiles();
const tree = readTree();
const code = files.filter(({ path }) => !isForTests(path));

test('every layer imports only the layers below it', () => {
  const wrong = code
    .filter(({ path }) => !path.endsWith('.d.ts'))
    .flatMap((file) =>
      importsOf(file).flatMap((name) => {
        const target = importedPath(file.path, name);
        return target === undefined || isAllowed(file.path, layerOf(target)) ? [] : [`${file.path} imports ${target}`];
      }),
    );
  expect(wrong).toEqual([]);
});

function isAllowed(path: string, target: string): boolean {
  const layer = layerOf(path);
  const isEndpoint = layer === 'pages' && path.endsWith('.ts');
  return layer === target || mayImport(layer).includes(target) || (isEndpoint && target === 'io');
}

test('the picture of the architecture shows the code as it is (“npm run architecture” draws it anew)', () => {
  const told = (folders: Iterable<readonly [string, readonly string[]]>) =>
    [...folders].flatMap(([layer, areas]) => areas.map((area) => `${layer}/${area}`)).sort();
  // A new folder says what it is for in tests/architecture/areas.ts.
  expect(told(Object.entries(AREAS).map(([layer, areas]) => [layer, Object.keys(areas)] as const))).toEqual(told(tree.areas));
  expect(
    Object.values(AREAS)
      .flatMap((areas) => Object.values(areas))
      .filter((job) => job.length > LONGEST_JOB),
  ).toEqual([]);
  const isSame = readFileSync(join(ROOT, PICTURE), 'utf8') === drawArchitecture(tree);
  expect(isSame, 'The folders or imports of the code have changed. Look at what “npm run architecture” draws, and commit it.').toBe(true);
});

/** What fits in a column of the picture. */
const LONGEST_JOB = 36;

test('the drawing has an arrow for each pair of layers, and none that leads upward', () => {
  const order = LAYERS.map(({ name }) => name);
  const upward = [...tree.arrows.keys()].filter((arrow) => {
    const [from, to] = arrow.split(' → ').map((name) => order.indexOf(name));
    return from! >= to!;
  });
  expect(upward).toEqual([]);
  const drawn = drawArchitecture({ areas: new Map(), arrows: new Map([['pages → io', 1]]) });
  expect(drawn).not.toBe(drawArchitecture({ areas: new Map(), arrows: new Map([['pages → core', 1]]) }));
});

test('every file belongs to a layer', () => {
  // env.d.ts only declares what Astro hands to pages.
  const known = [...LAYERS.map(({ name }) => name), 'env.d.ts'];
  expect(files.map(({ path }) => layerOf(path)).filter((layer) => !known.includes(layer))).toEqual([]);
});

test('the core is pure: no disk, no network, no Astro, no clock, no chance', () => {
  const core = code.filter(({ path }) => path.startsWith('src/core/'));
  const impure = core.filter((file) => importsOf(file).some((name) => /^(node:|astro|sharp$|pagefind$|virtual:)/.test(name)));
  expect(impure.map(({ path }) => path)).toEqual([]);
  expect(core.filter(({ text }) => /Date\.now|new Date\(\)|Math\.random|\bfetch\(|process\./.test(text)).map(({ path }) => path)).toEqual(
    [],
  );
});

test('what is sent to readers brings no package along', () => {
  const client = code.filter(({ path }) => path.startsWith('src/client/'));
  expect(client.flatMap(importsOf).filter((name) => importedPath('src/client/x.ts', name) === undefined)).toEqual([]);
});

test('no file imports itself in a circle', () => {
  const graph = new Map(files.map((file) => [file.path, importsOf(file).flatMap((name) => importedPath(file.path, name) ?? [])]));
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (path: string, trail: string[]): void => {
    if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
    if (trail.includes(path) || done.has(path)) return;
    for (const next of graph.get(path) ?? []) walk(next, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) walk(path, []);
  expect(circles).toEqual([]);
});

test('imports name their file with its ending, and other folders from #src', () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter((name) => importedPath(file.path, name) !== undefined && !/\.(ts(\?(old-)?script)?|mjs|astro|css|json)$/.test(name))
      .map((name) => `${file.path} imports ${name}`),
  );
  expect(wrong).toEqual([]);
});

test('files are named for what they do: no barrels, no utils, kebab-case.ts and PascalCase.astro', () => {
  const paths = files.map(({ path }) => path);
  expect(paths.filter((path) => /\/(index|utils?|helpers?|lib|common|misc)\.ts$|\/(utils?|helpers?|lib|common|misc)\//.test(path))).toEqual(
    [],
  );
  const named = (path: string) => {
    const name = path.split('/').at(-1)!;
    if (path.startsWith('src/pages/')) return /^([a-z0-9-]*\[[a-z]+\]|[a-z0-9-]+)(\.[a-z]+)?\.(astro|ts)$/.test(name);
    return name.endsWith('.astro')
      ? /^([A-Z][a-z0-9]*)+\.astro$/.test(name)
      : /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|d|config))?\.(ts|mjs|css)$/.test(name);
  };
  expect(paths.filter((path) => !named(path))).toEqual([]);
  expect(namesIn('locales').filter((name) => name !== name.toLowerCase())).toEqual([]);
});

test('no test stands among the pages, where it would become one', () => {
  expect(files.filter(({ path }) => path.startsWith('src/pages/') && isForTests(path))).toEqual([]);
});

test('no file is longer than 200 lines', () => {
  const long = files.map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length })).filter(({ lines }) => lines > 200);
  expect(long).toEqual([]);
});

test('no function is longer than 40 lines', () => {
  const long = code.flatMap((file) =>
    functionsOf(scriptOf(file)).flatMap(({ name, lines }) => (lines > 40 ? [`${file.path}: ${name}, ${lines} lines`] : [])),
  );
  expect(long).toEqual([]);
});

function functionsOf(source: ts.SourceFile): { name: string; lines: number }[] {
  const found: { name: string; lines: number }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body) {
      const line = (position: number) => source.getLineAndCharacterOfPosition(position).line;
      found.push({ name: node.name?.getText() ?? 'a function without name', lines: line(node.end) - line(node.getStart()) + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Names that Astro asks for, and types that only name what a documented schema says. */
const NO_DOCS_NEEDED = /^(getStaticPaths|GET|prerender|collections)$/;

test('every export says in a sentence what it is', () => {
  const bare = code
    .filter(({ path }) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .flatMap((file) => undocumented(scriptOf(file)).map((name) => `${file.path}: ${name}`));
  expect(bare).toEqual([]);
});

function undocumented(source: ts.SourceFile): string[] {
  return source.statements.flatMap((statement) => {
    const exported = ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!exported || isDerivedType(statement) || ts.getJSDocCommentsAndTags(statement).length > 0) return [];
    return namesOf(statement).filter((name) => !NO_DOCS_NEEDED.test(name));
  });
}

function isDerivedType(statement: ts.Statement): boolean {
  return ts.isTypeAliasDeclaration(statement) && /\b(z\.infer|typeof|keyof)\b/.test(statement.type.getText());
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.map(({ name }) => name.getText());
  return [(statement as ts.DeclarationStatement).name?.getText() ?? statement.getText().slice(0, 40)];
}

test('tests of the core leave nothing behind for those that come after them: they replace no module, and nothing of the process', () => {
  const replaced = /\bvi\.(mock|doMock|stub|spyOn|useFake)|\bprocess\.(chdir|exitCode)|\bglobalThis\.\w+ =[^=]|\.prototype\.\w+ =[^=]/;
  const wrong = files.filter(({ path, text }) => path.startsWith('src/core/') && isForTests(path) && replaced.test(text));
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('files of tests that replace modules, or read them anew, have a process of their own', () => {
  const found = files.filter(({ text }) => /\bvi\.(mock|doMock|resetModules)\(/.test(text));
  expect(found.map(({ path }) => path)).toEqual(APART);
});
