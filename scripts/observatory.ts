// npm run observatory: lets Mozilla's own grader judge the built site, served here as on the web with the headers of its file _headers.
// It asks nothing of the network; the site must have been built.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { campaignFolder } from '#src/io/campaign-folder.ts';
import { runCommand, UsageError } from '#src/io/command.ts';
import { DIST_FOLDER } from '#src/io/folders.ts';
import { bringGrader, grade, type Graded } from '#src/io/observatory/grader.ts';
import { gradedPages } from '#src/io/observatory/graded-pages.ts';
import { serveHosts } from '#src/io/observatory/served-hosts.ts';

/** What the start page must have at least, where browsers reach the host over https alone. */
const LEAST = 140;

await runCommand(async () => {
  if (!existsSync(join(DIST_FOLDER, 'index.html'))) throw new UsageError('There is no site yet. Build it first: npm run build');
  await bringGrader();
  const hosts = await gradedPages(campaignFolder(process.argv));
  const stop = await serveHosts(DIST_FOLDER, hosts);
  const all: Graded[] = [];
  for (const { name, page } of hosts) {
    const graded = await grade(name);
    all.push(graded);
    print(`${page} at ${name}`, graded);
  }
  stop();
  const failed = all.some(({ grade: letter, tests }) => letter !== 'A+' || tests.some(({ pass }) => !pass));
  process.exitCode = failed || all[0]!.score < LEAST ? 1 : 0;
});

function print(title: string, { grade: letter, score, tests }: Graded): void {
  console.log(`\n${title}: ${letter}, ${score} points, ${tests.filter(({ pass }) => pass).length} of ${tests.length} tests passed`);
  for (const { name, pass, result, scoreModifier } of tests) {
    const points = scoreModifier === 0 ? '' : ` (${scoreModifier > 0 ? '+' : ''}${scoreModifier})`;
    console.log(`  ${pass ? 'passed' : 'FAILED'}  ${name.padEnd(28)} ${result}${points}`);
  }
}
