import type { EntryWords, Words } from '#src/core/kit/model.ts';
import type { Translate } from '#src/core/messages/translator.ts';

/** The labels of what is filled in by hand on posters and sheets, by the templates that draw them; `file` is where they are written. */
export function handWords(t: Translate, file: string): Record<string, Partial<EntryWords>> {
  const words = (text: string, key: string): Words => ({ text, file, key: `host.${key}` });
  const label = (name: 'date' | 'time' | 'place' | 'host'): Words => words(t(`act:host.label.${name}`), `label.${name}`);
  const onSheet = (name: 'why' | 'empty' | 'destroy' | 'name' | 'reach' | 'contact' | 'keeper' | 'until'): Words =>
    words(t(`act:host.sheet.${name}`), `sheet.${name}`);
  return {
    invitation: { lines: [label('date'), label('time'), label('place'), label('host')] },
    sheet: {
      points: [onSheet('why'), onSheet('empty'), onSheet('destroy')],
      columns: [onSheet('name'), onSheet('reach'), onSheet('contact')],
      lines: [onSheet('keeper'), onSheet('until')],
    },
  };
}
