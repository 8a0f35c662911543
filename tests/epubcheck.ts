// EPUBCheck to test with, and a Java to run it.
import { execFile } from 'node:child_process';
import { existsSync, lstatSync, readlinkSync, symlinkSync, unlinkSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { debianProgram } from './debian-program.ts';

const run = promisify(execFile);
const CHECKER = 'com.adobe.epubcheck.tool.Checker';

/** What EPUBCheck says of a book; '' where it finds neither an error nor a warning. */
export async function epubcheck(file: string): Promise<string> {
  const { command, args, env } = await program();
  const said = await run(command, [...args, file], { env, maxBuffer: 64 * 1024 * 1024 }).catch(
    (error: { stdout?: string; stderr?: string }) => ({
      stdout: error.stdout ?? '',
      stderr: error.stderr ?? String(error),
    }),
  );
  const text = `${said.stdout}${said.stderr}`;
  return /Messages: 0 fatals \/ 0 errors \/ 0 warnings/.test(text) ? '' : text;
}

async function program(): Promise<{ command: string; args: string[]; env: NodeJS.ProcessEnv }> {
  const hasJava = await run('java', ['-version']).then(
    () => true,
    () => false,
  );
  const { path, env, root } = await debianProgram('epubcheck', ['epubcheck', ...(hasJava ? [] : [await javaPackage()])]);
  if (root === undefined) return { command: path, args: [], env };
  const command = hasJava ? 'java' : await unpackedJava(root);
  return { command, args: ['-cp', join(root, 'usr', 'share', 'java', '*'), CHECKER], env };
}

/** Each Debian has one Java of its own. */
async function javaPackage(): Promise<string> {
  const version = Number(/^VERSION_ID="?(\d+)/m.exec(await readFile('/etc/os-release', 'utf8').catch(() => ''))?.[1]);
  return version === 12 ? 'openjdk-17-jre-headless' : 'openjdk-21-jre-headless';
}

/** An unpacked Java looks for its settings where they would be installed: its links are led to where they lie. */
async function unpackedJava(root: string): Promise<string> {
  const folder = join(root, 'usr', 'lib', 'jvm');
  const name = (await readdir(folder)).find((candidate) => existsSync(join(folder, candidate, 'lib', 'server')))!;
  for (const entry of await readdir(join(folder, name), { recursive: true })) mendLink(join(folder, name, entry), root);
  return join(folder, name, 'bin', 'java');
}

function mendLink(file: string, root: string): void {
  if (!lstatSync(file).isSymbolicLink() || existsSync(file)) return;
  const target = join(root, readlinkSync(file));
  if (!existsSync(target)) return;
  unlinkSync(file);
  symlinkSync(target, file);
}
