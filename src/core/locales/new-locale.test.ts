import { expect, test } from 'vitest';
import { languageFacts } from './language-facts.ts';
import { localeText, newLocale } from './new-locale.ts';
import { localeSchema } from './schema.ts';

const made = (tag: string, name?: string) => newLocale(languageFacts(tag, { name, spare: 'en' }), ['“', '”', '‘', '’'], 'Begun.');

test.each(['sw', 'fa', 'hi', 'my', 'zh', 'zh-Hant', 'ku', 'ti', 'th', 'he', 'pt-BR', 'ar-SA', 'am', 'ckb-IR', 'nqo', 'ff-Adlm'])(
  'the locale.json of %s holds against the schema',
  (tag) => {
    expect(localeSchema.parse(JSON.parse(localeText(made(tag), undefined)))).toMatchObject({ review: { state: 'new' }, owners: [] });
  },
);

test('it is written as people write it, with its schema for editors', () => {
  expect(localeText(made('th'), '../../schemas/locale.schema.json')).toMatchInlineSnapshot(`
    "{
      "$schema": "../../schemas/locale.schema.json",
      "tag": "th",
      "name": "ไทย",
      "english": "Thai",
      "intl": "th-TH",
      "direction": "ltr",
      "script": "Thai",
      "region": "TH",
      "numbering": "latn",
      "quotes": ["“", "”", "‘", "’"],
      "calendars": ["buddhist", "gregory"],
      "year": "ค.ศ. {year}",
      "review": {
        "state": "new",
        "note": "Begun."
      },
      "owners": []
    }
    "
  `);
});

test('where readers count in two calendars, a year says in which it is', () => {
  expect(made('fa').year).toBe('{year} م.');
  expect(made('am').year).toBe('እ.ኤ.አ. {year}');
  expect(made('sw').year).toBeUndefined();
});
