// npm run strip -- public/photo.jpg …: writes pictures anew without the place, camera and author that they carry.
import process from 'node:process';
import { runCommand, UsageError } from '#src/io/command.ts';
import { stripPicture } from '#src/io/strip-picture.ts';

await runCommand(async () => {
  const paths = process.argv.slice(2);
  if (paths.length === 0) throw new UsageError('Which pictures? For example: npm run strip -- public/pictures/march.jpg');
  for (const path of paths) console.log(`${path}: ${await stripPicture(path)}`);
});
