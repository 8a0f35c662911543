// The package brings no types. Tests hold our PO files against it.
declare module 'gettext-parser' {
  interface Entry {
    msgid: string;
    msgstr: string[];
  }

  interface Table {
    translations: Record<string, Record<string, Entry>>;
  }

  export const po: {
    parse(text: string): Table;
    compile(table: Table, options: { foldLength: number }): { toString(): string };
  };
}
