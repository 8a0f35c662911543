import { expect, test } from 'vitest';
import { inScript } from '#src/core/site/in-script.ts';

test.each(['</script>', '<!--<script>', 'نص </SCRIPT > آخر', 'a < b </', '<!'])(
  '“%s” in data can’t end the script that holds it, and reads as before',
  (text) => {
    const json = inScript(JSON.stringify({ text }));
    expect(json).not.toMatch(/<\/|<!/);
    expect(JSON.parse(json)).toEqual({ text });
  },
);
