import { z } from 'zod';
import { FIRST_CONTENT_VERSION } from '#src/core/campaign/content-version.ts';
import { colour, httpUrl, id, isoDate, keyName, line, localeCode } from '#src/core/campaign/fields.ts';
import { rule } from '#src/core/campaign/rules.ts';
import { discussionSchema } from '#src/core/discussion/schema.ts';
import { donationsSchema } from '#src/core/donations/schema.ts';
import { FILE_FORMATS } from '#src/core/editions/edition.ts';
import { LOOKS } from '#src/core/looks/look.ts';
import { type Mark, writtenMarkSchema } from '#src/core/mark/schema.ts';
import { mirrorsSchema } from '#src/core/mirrors/schema.ts';
import { releaseSchema } from '#src/core/release/schema.ts';

const palette = z.strictObject({
  paper: colour.describe('The page’s background'),
  surface: colour.describe('Cards and asides'),
  ink: colour.describe('Text'),
  muted: colour.describe('Secondary text'),
  line: colour.describe('Rules and borders'),
  link: colour.describe('Links and focus rings'),
  signal: colour.describe('The colour that means “on”: main buttons, highlights'),
  onSignal: colour.describe('Text on the signal colour'),
  band: colour.describe('The dark bands: hero and footer'),
  onBand: colour.describe('Text on the bands'),
  dots: colour.describe('Unlit dots of the pattern on the bands'),
});

const colourway = z.strictObject({
  id: keyName,
  background: colour,
  pattern: colour,
  text: colour,
  accent: colour,
  onAccent: colour,
});

/** The theme's tokens: they colour the pages (light and dark) and the graphics (colourways). */
export const themeSchema = z.strictObject({
  look: z.enum(LOOKS).optional().describe('The shapes, weights and arrangements of pages and graphics; “signal” unless told'),
  light: palette,
  dark: palette,
  colourways: z.array(colourway).min(1),
});

const contact = z.strictObject({
  email: z.email(rule('not-email')),
  key: keyName.optional().describe('The name of the OpenPGP key, from “keys”'),
});

const key = z.strictObject({
  file: z.string().describe('The public key’s file in public/'),
  fingerprint: z.string().regex(/^[0-9A-F]{40}$/, rule('not-fingerprint')),
  demonstration: z.boolean().optional().describe('True while the key is only an example'),
});

const security = z.strictObject({
  contact: line(200)
    .optional()
    .describe('Whom to tell about weaknesses of the site: the name of a contact, a mail address, or an address that begins with https://'),
  policy: httpUrl.optional().describe('A page that says how reports are handled'),
  acknowledgments: httpUrl.optional().describe('A page that thanks those who reported'),
  expires: isoDate.optional().describe('Until when this holds; without it, 364 days from “updated”'),
});

/** What is true of a campaign in every language: `content/campaign.json`. */
export const campaignSchema = z.strictObject({
  $schema: z.string().optional(),
  schema: z
    .int()
    .min(FIRST_CONTENT_VERSION)
    .optional()
    .describe('The version of the content for which the campaign is written; “npm run migrate” raises it. Without it, 1'),
  name: z.string().min(1).max(90),
  hashtag: z.string().regex(/^#[\p{L}\p{M}\p{N}_]+$/u, rule('not-hashtag')),
  organiser: z.string().min(1),
  site: httpUrl.describe('The main address of the site, ending in /').refine((url) => url.endsWith('/'), rule('no-slash')),
  founded: z.int().min(1900).max(2100).optional(),
  sourceLocale: localeCode,
  locales: z.array(localeCode).min(1).describe('The languages, in the order of the language menu'),
  updated: isoDate.describe('When the content was last changed; printed on the pages'),
  licence: z.strictObject({ name: z.string().min(1), url: httpUrl }),
  contacts: z.partialRecord(z.enum(['press', 'report', 'stories', 'coalition', 'support']), contact),
  keys: z.record(keyName, key),
  security: security.optional().describe('For the site’s security.txt; without it, reports go to the contact “report”'),
  forge: z.strictObject({ kind: z.enum(['github', 'gitlab', 'forgejo']), url: httpUrl }).optional(),
  discussion: discussionSchema.optional(),
  guidelines: id.optional().describe('The page with the guidelines for taking part, from pages'),
  leaveTo: z
    .url({ protocol: /^https$/, error: rule('not-web-address') })
    .optional()
    .describe('Where “Leave quickly” on an encrypted form leads: an address nobody wonders about; without it, an empty page'),
  asks: z.array(id).describe('Actions in the order in which the campaign asks for them'),
  home: z.strictObject({
    figures: z.array(id).max(4),
    chart: id.optional(),
    numbersPage: id.optional().describe('The explainer page with all the numbers'),
    group: keyName.optional().describe('Which group of explainer pages the home page lists; without it, the first of all'),
    testimonies: z.array(id).max(4),
    wins: z.array(id).max(4),
    graphic: id.optional(),
  }),
  donations: donationsSchema.optional(),
  mirrors: mirrorsSchema.optional().describe('Where else the same site stands'),
  release: releaseSchema.optional().describe('How readers tell a genuine copy'),
  search: z
    .boolean()
    .optional()
    .describe('False to leave the search out: a page, a field in the foot of each page and an index per language'),
  editions: z
    .array(z.enum(FILE_FORMATS))
    .optional()
    .describe('The files in which each language can be taken along; without it, all of them'),
  mark: writtenMarkSchema.describe('The campaign’s sign: one filled shape, in the colour of what stands beside it'),
  theme: themeSchema,
});

/** `campaign.json` as it is written: its mark may be a file, or letters. */
export type WrittenCampaign = z.infer<typeof campaignSchema>;

/** A campaign as it was read: its mark is a path. */
export type Campaign = Omit<WrittenCampaign, 'mark'> & { mark: Mark };

export type Theme = z.infer<typeof themeSchema>;
export type ContactName = keyof Campaign['contacts'];
