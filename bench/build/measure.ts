import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import process from 'node:process';
import { familyOf, readProcess } from '../processes.ts';

/** What a command took: time, processor time and memory of all its processes together. */
export interface Cost {
  seconds: number;
  cpuSeconds: number;
  megabytes: number;
}

/** A command that is to be measured. */
export interface Command {
  program: string;
  args: string[];
  folder: string;
  env: NodeJS.ProcessEnv;
  /** Called with each line that the command prints, and with the memory at its highest since the line before. */
  onLine?: (line: string, megabytes: number) => void;
}

/** A command that took longer, or more memory, than it is given. */
export class GaveUp extends Error {}

/** How long a build may take, and how much memory: beyond that, it is ended. */
export const MOST = { seconds: 15 * 60, megabytes: 8 * 1024 };

const EVERY = 50;
const LOOK_FOR_NEW = 10;
const WORTH_A_LOOK = 1.01;

/** Runs a command to its end and adds up its processes. Reads /proc: on Linux only. */
export async function measure({ program, args, folder, env, onLine }: Command, most = MOST): Promise<Cost> {
  const before = endedSeconds();
  const begun = performance.now();
  const stdio: ['ignore', 'pipe', 'pipe'] = ['ignore', 'pipe', 'pipe'];
  // A group of its own, so that all of it can be ended.
  const child = spawn(program, args, { cwd: folder, env, stdio, detached: true });
  let said = '';
  child.stderr.on('data', (text: Buffer) => (said = (said + text.toString()).slice(-4000)));
  const memory = watchMemory(child.pid!);
  createInterface(child.stdout).on('line', (line) => onLine?.(line, memory.sinceLast()));
  let tooMuch = '';
  const limit = setInterval(() => {
    if (performance.now() - begun > most.seconds * 1000) tooMuch = `more than ${most.seconds / 60} minutes`;
    if (memory.highest() > most.megabytes) tooMuch = `more than ${most.megabytes / 1024} GB`;
    if (tooMuch !== '') process.kill(-child.pid!, 'SIGKILL');
  }, 1000);
  const [status] = (await once(child, 'close')) as [number | null];
  clearInterval(limit);
  memory.stop();
  if (tooMuch !== '') throw new GaveUp(tooMuch);
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed:\n${said}`);
  return { seconds: (performance.now() - begun) / 1000, cpuSeconds: endedSeconds() - before, megabytes: memory.highest() };
}

/** The processor time of children that have ended, and of theirs. */
function endedSeconds(): number {
  return readProcess(String(process.pid))[0]!.childMilliseconds / 1000;
}

interface MemoryWatch {
  /** In megabytes, from the beginning. */
  highest(): number;
  /** In megabytes, since this was asked last. */
  sinceLast(): number;
  stop(): void;
}

/**
 * The memory of a process and all that it started. What they share is counted once (PSS), but that is costly to ask for: so the plain sum is
 * looked at often, and the true one only where the plain one has grown.
 */
function watchMemory(id: number): MemoryWatch {
  let [all, recent, plainRecent, round] = [0, 0, 0, 0];
  let family: number[] = [id];
  const look = () => {
    if (round++ % LOOK_FOR_NEW === 0) family = familyOf(id).map((member) => member.id);
    const plain = family.reduce((sum, member) => sum + (readProcess(String(member))[0]?.bytes ?? 0), 0);
    if (plain <= plainRecent * WORTH_A_LOOK) return;
    plainRecent = plain;
    recent = Math.max(
      recent,
      family.reduce((sum, member) => sum + sharedOnce(member), 0),
    );
    all = Math.max(all, recent);
  };
  const timer = setInterval(look, EVERY);
  return {
    highest: () => all,
    sinceLast() {
      const found = recent;
      [recent, plainRecent] = [0, 0];
      return found;
    },
    stop: () => clearInterval(timer),
  };
}

/** The memory of a process in megabytes, where each page that several have counts for its part; 0 where it has ended. */
function sharedOnce(id: number): number {
  try {
    return Number(/^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
