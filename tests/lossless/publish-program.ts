// A program for tests: publishes a folder, and can be ended at any change of the disk (`fault.ts`). The third argument says how folders change places.
import process from 'node:process';
import { publish } from '#src/io/publish/publish.ts';

const [site, dist, how] = process.argv.slice(2) as [string, string, string];

await publish(site, dist, how === 'in-two-steps' ? () => false : undefined);
