// npm run schemas: writes schemas/*.schema.json, from which editors complete and underline the campaign's JSON files.
import { mkdir, writeFile } from 'node:fs/promises';
import { schemaFiles } from '#src/core/campaign/json-schemas.ts';

await mkdir('schemas', { recursive: true });
for (const [name, text] of schemaFiles()) await writeFile(`schemas/${name}`, text);
