import { holds, little } from './read-bytes.ts';

/** What a browser, a server or a reader of documents would take for its own, wherever in the file it stands. */
const FOREIGN = /<script[\s>]|<\?php\s|<iframe[\s>]|<!doctype\s|<html[\s>]|<body[\s>]|%PDF-\d|javascript:/i;

/** A zip file's last entry, and how far its own note may push it away from the end. */
const ZIP_END = 'PK\x05\x06';
const ZIP_ENTRY = 'PK\x01\x02';
const MOST_NOTE = 65_557;

/** Whether a picture is something else at the same time: a page, a program or an archive, hidden where a picture has room. */
export function isAlsoOther(bytes: Uint8Array): boolean {
  return FOREIGN.test(new TextDecoder('latin1').decode(bytes)) || isAlsoZip(bytes);
}

/** Zip files are read from their end, and may begin with anything. */
function isAlsoZip(bytes: Uint8Array): boolean {
  const last = ZIP_END.charCodeAt(0);
  const first = Math.max(0, bytes.length - MOST_NOTE);
  for (let at = bytes.indexOf(last, first); at !== -1; at = bytes.indexOf(last, at + 1)) {
    const list = at - little(bytes, at + 12, 4);
    if (holds(bytes, at, ZIP_END) && list >= 0 && holds(bytes, list, ZIP_ENTRY)) return true;
  }
  return false;
}
