import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { withTextLayer } from '#src/core/editions/print/layer/text-layer.ts';
import type { PrintBook } from '#src/core/editions/print/print-book.ts';
import { ROOT } from '../folders.ts';
import { cacheKey } from '../kit-cache.ts';
import { sha256 } from '../sha256.ts';

const TEMPLATE = join(ROOT, 'src', 'core', 'editions', 'print', 'template');
const MAIN = join(TEMPLATE, 'book.typ');
const COMPILER = '@myriaddreamin/typst-ts-node-compiler';
/** Raised when `text-layer.ts` makes something else of the same file. */
const LAYER_VERSION = 1;

type Pictures = ReadonlyMap<string, Uint8Array>;

/** What decides a printed book: what it says, its pictures and fonts, the template, and the program that sets it. */
export function typesetKey(book: PrintBook, pictures: Pictures, fonts: readonly Uint8Array[]): string {
  const require = createRequire(import.meta.url);
  const { version } = require(`${COMPILER}/package.json`) as { version: string };
  const template = readdirSync(TEMPLATE).sort().map((name) => readFileSync(join(TEMPLATE, name), 'utf8')); // prettier-ignore
  const sums = [...pictures.values(), ...fonts].map((data) => sha256(data));
  return cacheKey(JSON.stringify(book), { format: 'book-pdf', version, template, sums, names: [...pictures.keys()], layer: LAYER_VERSION });
}

/** Sets a book as a tagged PDF, by the rules of PDF/UA where its content allows. Undefined where the machine has no Typst, which a note tells. */
export async function typeset(
  book: PrintBook,
  pictures: Pictures,
  fonts: readonly Uint8Array[],
  notes: string[],
): Promise<Uint8Array | undefined> {
  const typst = await import('@myriaddreamin/typst-ts-node-compiler').catch(() => undefined);
  if (!typst) {
    notes.push(`No books to print: Typst does not run on this machine (${COMPILER} brings it for Linux, macOS and Windows).`);
    return undefined;
  }
  const fontArgs = [{ fontBlobs: fonts.map((font) => Buffer.from(font)) }];
  const compiler = typst.NodeCompiler.create({ workspace: TEMPLATE, fontArgs, inputs: { book: JSON.stringify(book) } });
  for (const [name, data] of pictures) compiler.mapShadow(join(TEMPLATE, name), Buffer.from(data));
  const { result, takeDiagnostics } = compiled(compiler.compile({ mainFilePath: MAIN }));
  if (!result) throw new Error(`Typst could not set the book of ${book.lang}: ${takeDiagnostics()}`);
  const pdf = withTextLayer(exported(compiler, result));
  // The next language shares nothing with this one.
  compiler.evictCache(0);
  return pdf;
}

type Compiler = ReturnType<(typeof import('@myriaddreamin/typst-ts-node-compiler'))['NodeCompiler']['create']>;
type Compiled = ReturnType<Compiler['compile']>;

function compiled(outcome: Compiled): { result: Compiled['result']; takeDiagnostics: () => string } {
  return { result: outcome.result, takeDiagnostics: () => JSON.stringify(outcome.takeDiagnostics()?.shortDiagnostics ?? []) };
}

/** PDF/UA asks more than a tagged PDF: where an unusual text does not meet it, a tagged one is better than none. */
function exported(compiler: Compiler, document: NonNullable<Compiled['result']>): Uint8Array {
  try {
    return compiler.pdf(document, { pdfStandard: 'ua-1' });
  } catch {
    return compiler.pdf(document);
  }
}
