import type { Colourway } from './model.ts';

/** The colours of the version for photocopiers and printers without colour: black ink on white paper, one light grey for patterns. */
export const BLACK: Colourway = {
  id: 'black',
  background: '#ffffff',
  pattern: '#d9d9d9',
  text: '#000000',
  accent: '#000000',
  onAccent: '#ffffff',
};
