// npm run architecture: draws docs/architecture.svg anew, from the folders and imports of the code. A test holds one against the other.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runCommand } from '#src/io/command.ts';
import { ROOT } from '#src/io/folders.ts';

await runCommand(async () => {
  // It stands beside the tests of the layers, and is no part of the generator.
  const { draw } = (await import(pathToFileURL(join(ROOT, 'tests/architecture/draw.ts')).href)) as { draw(): Promise<void> };
  await draw();
});
