// node code-quality.mjs FILE: prints what `npm run check -- --format json` found in the form that GitLab shows beside the lines of a
// merge request. https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import process from 'node:process';

const problems = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const report = problems.map(({ file, line, column, code, what, fix }) => ({
  description: `${what} ${fix}`,
  check_name: code,
  fingerprint: createHash('sha256')
    .update(JSON.stringify([file, line, column, code, what]))
    .digest('hex'),
  severity: 'major',
  location: { path: file, lines: { begin: line } },
}));
console.log(JSON.stringify(report));
