/** What every file of the kit says of itself, in its own language. */
export interface Credit {
  language: string;
  title: string;
  /** What stands for the picture where it can't be seen. */
  alt: string;
  creator: string;
  licence: { name: string; url: string };
  /** The campaign's address. */
  source: string;
  keyword: string;
  /** When the campaign was last changed, `2026-11-21`: no file carries the time of its making. */
  date: string;
}
