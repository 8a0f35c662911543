import { readFile, stat } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import process from 'node:process';
import { explain, type Note } from '#src/core/release/explain.ts';
import { EXIT_CODES, judge, type Expected, type State } from '#src/core/release/judge.ts';
import type { KnownRelease, Remembered } from '#src/core/release/known-release.ts';
import { readPublicKey } from '#src/core/release/minisign/public-key.ts';
import { VERIFIER_FILE } from '#src/core/release/paths.ts';
import { PROOF_LANGUAGES, tellProof, type ProofPhrase, type TellProof } from '#src/core/release/tell.ts';
import { type Copy, CopyFailure, type Progress } from './copy.ts';
import { isAddress, openCopy, releaseAt } from './known-release.ts';
import { readRemembered, remember } from './remember.ts';
import { type Checked, type TrustedKey, verifyCopy } from './verify-copy.ts';
import { languageFor, readVerifyOptions, type VerifyOptions } from './verify-options.ts';

/** What the program knows by itself before it looks at a copy. */
export interface VerifyContext {
  /** How the program is called: `node verify.mjs`. */
  command: string;
  /** The campaign’s own key and address, where the program runs beside its files. */
  campaign?: { key: string; site: string; isDemonstration: boolean } | undefined;
  /** The folder of the published program. */
  scriptFolder?: string;
}

/** The command was not asked for rightly. */
const WRONG_CALL = 1;

class WrongCall extends Error {
  readonly phrase: ProofPhrase;

  constructor(phrase: ProofPhrase) {
    super(phrase[0]);
    this.phrase = phrase;
  }
}

/** Checks a copy, says in plain words how it stands, and gives the exit code. */
export async function verifyCommand(args: readonly string[], context: VerifyContext): Promise<number> {
  const tell = tellProof(languageFor(args, process.env, PROOF_LANGUAGES));
  const options = readVerifyOptions(args);
  if (options === 'help') return say(usage(context, tell), 0);
  try {
    if ('wrong' in options) throw new WrongCall(options.wrong);
    return await check(options, context, tell);
  } catch (error) {
    if (!(error instanceof WrongCall)) throw error;
    console.error(`${tell(...error.phrase)}\n\n${usage(context, tell)}`);
    return WRONG_CALL;
  }
}

function say(text: string, code: number): number {
  console.log(text);
  return code;
}

async function check(options: VerifyOptions, known: VerifyContext, tell: TellProof): Promise<number> {
  // Who names a key may ask for the copy of any campaign.
  const context = options.keys.length > 0 ? { ...known, campaign: undefined } : known;
  const memory = options.remember === undefined ? undefined : await memoryIn(options.remember);
  const keys = await trustedKeys(options, context, memory);
  const expected = await whatIsKnown(options, context, memory);
  const copy = await openCopy(options.place).catch(failed);
  const checked = await verifyCopy(copy, keys, progressIn(tell));
  const state = judge(checked.findings, expected);
  const isKept = options.remember !== undefined && isWorthKeeping(state, memory) && (await remember(options.remember, checked));
  const notes = [
    ...remarks(state, checked, options, context, copy),
    ...(isKept ? [{ kind: 'remembered' as const, file: options.remember! }] : []),
  ];
  const report = { place: options.place, state, findings: checked.findings, expected, files: checked.files, notes };
  return say(explain(report, tell), EXIT_CODES[state]);
}

/** What can’t be opened says so when it is read. */
function failed(error: unknown): Copy {
  if (!(error instanceof CopyFailure)) throw error;
  const fail = () => Promise.reject(error);
  return { isWeb: false, read: fail, find: fail, notes: () => [] };
}

async function memoryIn(file: string): Promise<Remembered | undefined> {
  const read = await readRemembered(file);
  if (read === 'broken') throw new WrongCall(['usage.bad-memory', { file }]);
  return read;
}

async function trustedKeys(options: VerifyOptions, { campaign }: VerifyContext, memory: Remembered | undefined): Promise<TrustedKey[]> {
  const given = await Promise.all(options.keys.map(givenKey));
  if (given.length > 0) return given;
  const known = campaign
    ? { text: campaign.key, source: 'campaign' as const }
    : memory && { text: memory.key, source: 'remembered' as const };
  const key = known && readPublicKey(known.text);
  return key ? [{ key, source: known.source }] : [];
}

async function givenKey(given: string): Promise<TrustedKey> {
  const isFile = (await stat(given).catch(() => undefined))?.isFile() === true;
  const key = readPublicKey(isFile ? await readFile(given, 'utf8') : given);
  if (!key) throw new WrongCall(['usage.bad-key', { key: given }]);
  return { key, source: 'given' };
}

async function whatIsKnown(options: VerifyOptions, { campaign }: VerifyContext, memory: Remembered | undefined): Promise<Expected> {
  const known: KnownRelease[] = memory ? [memory] : [];
  for (const place of options.previous) {
    const release = await releaseAt(place).catch(() => undefined);
    if (!release) throw new WrongCall(['usage.bad-previous', { place }]);
    known.push(release);
  }
  return { known, ...(options.atLeast !== undefined && { atLeast: options.atLeast }), ...(campaign && { site: campaign.site }) };
}

/** The first good copy is kept even if only itself speaks for its key: the next ones must then have the same. */
function isWorthKeeping(state: State, memory: Remembered | undefined): boolean {
  return state === 'genuine' || (state === 'own-word' && !memory);
}

function remarks(state: State, { findings, facts }: Checked, { place }: VerifyOptions, context: VerifyContext, copy: Copy): Note[] {
  if (findings.failure) return [];
  const isSigned = findings.signature.kind === 'good';
  const isExample = facts?.demonstration === true || context.campaign?.isDemonstration === true;
  const isInside =
    context.scriptFolder !== undefined && !isAddress(place) && `${context.scriptFolder}${sep}`.startsWith(`${resolve(place)}${sep}`);
  const isBelieved = state === 'genuine' || state === 'own-word' || state === 'unsigned';
  return [
    ...(isSigned && isExample ? [{ kind: 'demonstration' as const }] : []),
    ...copy.notes(),
    ...(isBelieved && (isInside || (context.scriptFolder !== undefined && state === 'own-word')) ? [{ kind: 'from-copy' as const }] : []),
  ];
}

function progressIn(tell: TellProof): Progress | undefined {
  const { stderr } = process;
  if (!stderr.isTTY) return undefined;
  return (done, count) => {
    const isLast = done === count;
    if (done % 10 === 0 || isLast) stderr.write(`\r\u001b[K${isLast ? '' : tell('print.progress', { done, count })}`);
  };
}

function usage({ command }: VerifyContext, tell: TellProof): string {
  const options = [
    ['--key RW…', tell('usage.key')],
    ['--previous COPY', tell('usage.previous')],
    ['--remember FILE', tell('usage.remember')],
    ['--at-least N', tell('usage.at-least')],
    ['--lang xx', tell('usage.lang', { languages: PROOF_LANGUAGES.join(', ') })],
  ].map(([option, text]) => `  ${option!.padEnd(18)}${text}`);
  return [
    tell('usage.what'),
    '',
    `  ${command} FOLDER --key RW…`,
    `  ${command} https://… --key RW…`,
    '',
    ...options,
    '',
    tell('usage.codes'),
  ].join('\n');
}

/** The name under which the program lies in a site, as its users call it. */
export const SCRIPT_COMMAND = `node ${VERIFIER_FILE}`;
