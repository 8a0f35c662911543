// The code as it stands: folders of each layer, and which layer imports from which.
import { importedPath, importsOf, isForTests, sourceFiles } from '../source-files.ts';
import { LAYERS } from './layers.ts';

/** What the picture shows. */
export interface Tree {
  /** The folders of each layer that has some; `*` stands for files beside them. */
  areas: Map<string, string[]>;
  /** How many imports lead from one layer to another: `io → core`. */
  arrows: Map<string, number>;
}

/** The layer of a file, by its path. */
export function layerOf(path: string): string {
  return path.startsWith('src/') ? path.split('/')[1]! : 'scripts';
}

/** Reads the code, without its tests. */
export function readTree(): Tree {
  const files = sourceFiles().filter(({ path }) => !isForTests(path) && !path.endsWith('.d.ts'));
  const areas = new Map<string, string[]>();
  const arrows = new Map<string, number>();
  for (const file of files) {
    const layer = layerOf(file.path);
    const [, , folder, below] = file.path.split('/');
    const area = below === undefined ? '*' : folder!;
    const known = areas.get(layer) ?? areas.set(layer, []).get(layer)!;
    if (!known.includes(area)) known.push(area);
    for (const name of importsOf(file)) {
      const target = importedPath(file.path, name);
      if (target === undefined || layerOf(target) === layer) continue;
      const arrow = `${layer} → ${layerOf(target)}`;
      arrows.set(arrow, (arrows.get(arrow) ?? 0) + 1);
    }
  }
  const withFolders = LAYERS.flatMap(({ name }) => ((areas.get(name)?.length ?? 0) > 1 ? [[name, areas.get(name)!.sort()] as const] : []));
  return { areas: new Map(withFolders), arrows };
}
