// npm start: builds the site and serves it on http://localhost:4321 (or PORT).
import process from 'node:process';
import { buildSite } from '#src/io/build-site.ts';
import { campaignFolder } from '#src/io/campaign-folder.ts';
import { runCommand } from '#src/io/command.ts';
import { DIST_FOLDER } from '#src/io/folders.ts';
import { createStaticServer, listen } from '#src/io/static-server.ts';

const PORT = Number(process.env['PORT'] ?? 4321);

await runCommand(async () => {
  await buildSite(campaignFolder(process.argv));
  const address = await listen(createStaticServer(DIST_FOLDER), PORT).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    console.error(
      `\nThe site is in dist/, but port ${PORT} is taken by another program. Stop that one, or choose another port: PORT=4322 npm start`,
    );
    process.exit(1);
  });
  console.log(`\nThe site is ready: ${address}/\nPress Ctrl+C to stop.`);
  // To be stopped is how a server ends, and no fault.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0));
});
