import type { TextStyle } from '#src/core/kit/text/text-style.ts';

/** How each language of the comparison is set, apart from its weight. */
export const LANGUAGES = {
  en: { language: 'en', direction: 'ltr', script: 'Latn' },
  fr: { language: 'fr', direction: 'ltr', script: 'Latn' },
  ar: { language: 'ar', direction: 'rtl', script: 'Arab' },
  es: { language: 'es', direction: 'ltr', script: 'Latn' },
  pt: { language: 'pt', direction: 'ltr', script: 'Latn' },
  am: { language: 'am', direction: 'ltr', script: 'Ethi' },
  ca: { language: 'ca', direction: 'ltr', script: 'Latn' },
} as const satisfies Record<string, Omit<TextStyle, 'weight'>>;

/** The code of one of {@link LANGUAGES}. */
export type Language = keyof typeof LANGUAGES;
