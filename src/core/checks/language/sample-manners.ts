import type { Manner } from '#src/core/checks/language/manner.ts';

/** Languages for tests, as their `locale.json` has them. */
export const MANNERS = {
  am: { tag: 'am', intl: 'am-ET', script: 'Ethi', numbering: 'latn', quotes: ['«', '»', '‹', '›'] },
  ar: { tag: 'ar', intl: 'ar-EG', script: 'Arab', numbering: 'arab', quotes: ['«', '»', '‹', '›'] },
  ca: { tag: 'ca', intl: 'ca-ES', script: 'Latn', numbering: 'latn', quotes: ['«', '»', '“', '”'] },
  de: { tag: 'de', intl: 'de-DE', script: 'Latn', numbering: 'latn', quotes: ['„', '“', '‚', '‘'] },
  en: { tag: 'en', intl: 'en-GB', script: 'Latn', numbering: 'latn', quotes: ['“', '”', '‘', '’'] },
  es: { tag: 'es', intl: 'es-419', script: 'Latn', numbering: 'latn', quotes: ['“', '”', '‘', '’'] },
  fa: { tag: 'fa', intl: 'fa-IR', script: 'Arab', numbering: 'arabext', quotes: ['«', '»', '‹', '›'] },
  fr: { tag: 'fr', intl: 'fr-FR', script: 'Latn', numbering: 'latn', quotes: ['«\u202f', '\u202f»', '“', '”'] },
  'fr-ca': { tag: 'fr-CA', intl: 'fr-CA', script: 'Latn', numbering: 'latn', quotes: ['«\u00a0', '\u00a0»', '“', '”'] },
  hi: { tag: 'hi', intl: 'hi-IN', script: 'Deva', numbering: 'latn', quotes: ['“', '”', '‘', '’'] },
  ja: { tag: 'ja', intl: 'ja-JP', script: 'Jpan', numbering: 'latn', quotes: ['「', '」', '『', '』'] },
  pt: { tag: 'pt-BR', intl: 'pt-BR', script: 'Latn', numbering: 'latn', quotes: ['“', '”', '‘', '’'] },
  sv: { tag: 'sv', intl: 'sv-SE', script: 'Latn', numbering: 'latn', quotes: ['”', '”', '’', '’'] },
  sw: { tag: 'sw', intl: 'sw-TZ', script: 'Latn', numbering: 'latn', quotes: ['“', '”', '‘', '’'] },
  ur: { tag: 'ur', intl: 'ur-PK', script: 'Arab', numbering: 'latn', quotes: ['“', '”', '‘', '’'] },
  zh: { tag: 'zh-Hans', intl: 'zh-CN', script: 'Hans', numbering: 'latn', quotes: ['“', '”', '‘', '’'] },
} satisfies Record<string, Manner>;
