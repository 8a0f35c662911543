/** Direction that a text would force on what follows it, and what no text may hold: nobody sees them in a table, and searches miss the cell. */
const UNSEEN = /[\u202a-\u202e\u2066-\u2069\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff\ufdd0-\ufdef\ufffe\uffff]/g;
const LINE_ENDS = /\r\n?|[\u2028\u2029\u0085]/g;

/**
 * What a spreadsheet takes for the beginning of a formula, behind spaces and characters without width: = + - @, and their other forms
 * (full-width, small, raised, lowered, the minus of mathematics), which some programs fold to these.
 */
const BEGINNING = String.raw`(?:[\s\p{Default_Ignorable_Code_Point}]*)[=+\-@\uff1d\uff0b\uff0d\uff20\ufe62\ufe63\ufe66\ufe6b\u207a\u207b\u207c\u208a\u208b\u208c\u2212]`;
/** A whole cell that begins so, or with a tab or a line end, which hide what comes next. */
const AT_START = new RegExp(`^(?:[\\t\\r\\n]|${BEGINNING})`, 'u');
/** The same behind a sign at which spreadsheets of other countries begin a new cell, also in quotation marks. */
const AFTER_SEPARATOR = new RegExp(`([;\\t\\n]\\s*"*)(?=${BEGINNING})`, 'gu');

/** What makes a spreadsheet read a cell as text. */
const MARK = "'";

/**
 * A text as it may stand in a table that people open in a spreadsheet: nothing in it is run as a formula, and nothing turns the line around.
 * Numbers are no texts and need no mark.
 * @example safeCell('=HYPERLINK("https://evil.example")') // '\'=HYPERLINK("https://evil.example")'
 * @example safeCell('Keep it on') // 'Keep it on'
 */
export function safeCell(text: string): string {
  const plain = text.replace(LINE_ENDS, '\n').replace(UNSEEN, '');
  const inside = plain.replace(AFTER_SEPARATOR, `$1${MARK}`);
  return AT_START.test(plain) ? MARK + inside : inside;
}

/** True for a text that a spreadsheet could take for a formula. */
export function isFormula(text: string): boolean {
  return AT_START.test(text) || text.search(AFTER_SEPARATOR) >= 0;
}
