import { join } from 'node:path';
import { ROOT } from '#src/io/folders.ts';
import { keptScript } from '#src/io/kept-script.ts';
import { viteBuild } from '#src/io/vite-build.ts';

const ENTRY = 'src/io/release/verify-script.ts';

const HEAD = `#!/usr/bin/env node
// Checks whether a copy of a campaign's site is what the campaign published. It needs Node 18 or newer and nothing else:
//   node verify.mjs FOLDER --key RW...
//   node verify.mjs https://mirror.example/ --key RW...
// It reads the copy, and writes nothing but the file that --remember names.
`;

/** The verifier as one file for any machine with Node. It can be read: nothing in it is shortened. */
export function publishedScript(): Promise<string> {
  return keptScript(ENTRY, 'verifier', bundle);
}

async function bundle(): Promise<string> {
  const built = await viteBuild({
    // All of it in one file, but for what comes with Node.
    ssr: { noExternal: true, target: 'node' },
    build: {
      write: false,
      ssr: true,
      minify: false,
      target: 'node18',
      rolldownOptions: {
        input: join(ROOT, ENTRY),
        output: { format: 'es', codeSplitting: false },
        external: /^node:/,
        experimental: { attachDebugInfo: 'none' },
      },
    },
  });
  const chunks = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  const [chunk] = chunks;
  if (chunk?.type !== 'chunk' || chunks.length > 1) throw new Error('The verifier could not be bundled into one script.');
  return HEAD + chunk.code.trim().replaceAll('\r\n', '\n').concat('\n');
}
