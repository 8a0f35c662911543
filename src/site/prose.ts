// The components that prose may use, resolved by id to what the page's language shows.
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import Contacts from '#src/site/prose/Contacts.astro';
import Chart from '#src/site/prose/ProseChart.astro';
import Figure from '#src/site/prose/ProseFigure.astro';
import Note from '#src/site/prose/Note.astro';
import Older from '#src/site/prose/Older.astro';
import Original from '#src/site/prose/Original.astro';
import Testimony from '#src/site/prose/ProseTestimony.astro';
import Worksheet from '#src/site/prose/Worksheet.astro';

/** For `<Content components={PROSE} />`; the names are those of `COMPONENTS` in the check, and of what the program itself puts around tables. */
export const PROSE: Record<string, AstroComponentFactory> = { Chart, Contacts, Figure, Note, Older, Original, Testimony, Worksheet };
