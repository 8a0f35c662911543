// npm run bench -- NAME [arguments]: measures a part of the generator; each folder of bench/ is one.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { runCommand } from '#src/io/command.ts';
import { ROOT } from '#src/io/folders.ts';

const FOLDER = join(ROOT, 'bench');

await runCommand(async () => {
  const [name = '', ...args] = process.argv.slice(2);
  const file = join(FOLDER, name, 'bench.ts');
  if (!/^[a-z-]+$/.test(name) || !existsSync(file)) {
    const names = readdirSync(FOLDER).filter((part) => existsSync(join(FOLDER, part, 'bench.ts')));
    console.error(`What shall be measured? ${names.map((part) => `npm run bench -- ${part}`).join(' | ')}`);
    process.exit(1);
  }
  const { bench } = (await import(pathToFileURL(file).href)) as { bench(args: string[]): Promise<void> };
  await bench(args);
});
