import type { LetterData } from '#src/core/letters/letter-data.ts';
import { plainLetter } from '#src/core/letters/plain-letter.ts';
import { mailTo } from '#src/core/volunteer/mail.ts';
import { offerDownload } from '../studio/save.ts';
import { copyOf } from '../forms/copy-of.ts';
import { shownText } from './paper.ts';

/** Hands a letter over in the way that somebody chose; resolves to what to say of it. */
export async function handOver(way: string, paper: HTMLElement, { words, file }: LetterData): Promise<string> {
  switch (way) {
    case 'print':
      print();
      return '';
    case 'copy':
      return (await copyOf(paper, plainLetter(shownText(paper, '')))) ? words.copied : words.notCopied;
    case 'save':
      offerDownload(new Blob([plainLetter(shownText(paper, ''))], { type: 'text/plain;charset=utf-8' }), file);
      return words.saved;
    case 'mail':
      return openMail(paper, words);
    default:
      return words.wasReset;
  }
}

/** Mail programs have a place of their own for the subject, and the head of a letter is for paper. */
async function openMail(paper: HTMLElement, words: LetterData['words']): Promise<string> {
  const subject = plainLetter(shownText(paper, '.subject'))
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();
  const text = plainLetter(shownText(paper, '.text') || shownText(paper, ''));
  const { href, carriesText } = mailTo('', subject, text);
  const isCopied = !carriesText && (await copyOf(paper, text));
  // Made only now: until then, nothing that was typed stands in an address.
  const link = document.createElement('a');
  link.href = href;
  link.click();
  return carriesText ? words.mailed : isCopied ? words.paste : words.notCopied;
}
