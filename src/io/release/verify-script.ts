// The program that a site publishes as verify.mjs: it checks copies of the site, and needs nothing but Node.
import { dirname } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { SCRIPT_COMMAND, verifyCommand } from './verify-command.ts';

process.exitCode = await verifyCommand(process.argv.slice(2), {
  command: SCRIPT_COMMAND,
  scriptFolder: dirname(fileURLToPath(import.meta.url)),
});
