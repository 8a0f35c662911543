import type { Letter, LetterText } from './schema.ts';

/** A paragraph of a letter; one with a choice stands there only while its writer wants it. */
export interface Paragraph {
  text: string;
  choice?: { id: string; label: string; on: boolean };
}

/** The paragraphs of a letter in one language in their order, those that can be chosen among them. */
export function paragraphsOf({ choices = [] }: Pick<Letter, 'choices'>, text: LetterText): Paragraph[] {
  const after = (place: number): Paragraph[] =>
    choices.flatMap(({ id, after: wanted, on = false }) => {
      const words = text.choices?.[id];
      // A translation may have fewer paragraphs than its source.
      return words && Math.min(wanted, text.paragraphs.length) === place
        ? [{ text: words.paragraph, choice: { id, label: words.label, on } }]
        : [];
    });
  return [...after(0), ...text.paragraphs.flatMap((paragraph, i) => [{ text: paragraph }, ...after(i + 1)])];
}
