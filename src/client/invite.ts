// Makes an invitation of what a host fills in: a text, a calendar file, a poster. Nothing is stored, nothing is sent.
import { calendarFile, isWebAddress } from '#src/core/host/calendar-file.ts';
import { inUtc, momentOf, spanOf, stampOf, zoneName } from '#src/core/host/event-time.ts';
import { type Detail, detailsOf, type Invitation, invitationText, readInvitation } from '#src/core/host/invitation.ts';
import type { InviteData } from '#src/core/host/invite-data.ts';
import { mailTo } from '#src/core/volunteer/mail.ts';
import { copyOf } from './forms/copy-of.ts';
import { today } from './forms/today.ts';
import { watchEthiopicDay } from './host/ethiopic-day.ts';
import { PosterStage } from './host/poster-stage.ts';
import { randomName } from './host/random-name.ts';
import { offerDownload } from './studio/save.ts';

declare const invitationData: InviteData;

class Invite {
  // Declared only: browsers that don't know fields would need a longer script for them.
  declare private readonly form: HTMLFormElement;
  declare private readonly data: InviteData;
  declare private readonly stage: PosterStage;
  declare private waiting: number;

  constructor(form: HTMLFormElement) {
    this.form = form;
    this.data = invitationData;
    this.stage = new PosterStage(document.querySelector('.sheetbox')!, this.data);
    this.waiting = 0;
  }

  /** Makes text and poster again, at most once per picture of the screen. */
  renew(): void {
    this.waiting ||= requestAnimationFrame(() => {
      this.waiting = 0;
      this.show();
    });
  }

  async act(what: string, button: HTMLElement): Promise<void> {
    const status = button.closest('section')!.querySelector('[role=status]')!;
    status.textContent = '';
    const said = await this.does(what);
    status.textContent = said ?? '';
  }

  private does(what: string): Promise<string | undefined> | string | undefined {
    switch (what) {
      case 'copy':
        return this.copy();
      case 'share':
        return this.share();
      case 'mail':
        return this.mail();
      case 'calendar':
        return this.calendar();
      case 'picture':
        return this.picture();
      default:
        print();
        return undefined;
    }
  }

  private show(): void {
    const invitation = this.read();
    const details = this.details(invitation);
    document.querySelector('.invited pre')!.textContent = this.text(invitation);
    const fits = this.stage.draw({ title: invitation.title || this.data.title, own: invitation.own, details });
    const { messages } = this.data;
    say(document.querySelector('.sheetbox .problem')!, fits ? '' : messages.tooLong);
    this.complain('date', invitation.date !== '' && invitation.date < today() ? messages.past : '');
    const { start, end } = invitation;
    this.complain('end', end === '' || start === '' || end > start ? '' : end === start ? messages.same : messages.nextDay);
    this.complain('link', invitation.link === '' || isWebAddress(invitation.link) ? '' : messages.link);
  }

  private read(): Invitation {
    const values = new FormData(this.form);
    return readInvitation((field) => (values.get(field) as string | null) ?? '');
  }

  private details(invitation: Invitation): Detail[] {
    const { time, timeWords, words } = this.data;
    const span = spanOf(invitation, this.data.minutes);
    const zone = span && invitation.link !== '' ? zoneName(offsetAt(span.start)) : '';
    return detailsOf(invitation, momentOf(invitation, time, timeWords, zone), words.labels);
  }

  private text(invitation: Invitation): string {
    const title = invitation.title || this.data.title;
    return invitationText({ ...invitation, title }, this.details(invitation), this.data.words);
  }

  private async copy(): Promise<string> {
    const { copied, notCopied } = this.data.messages;
    return (await copyOf(document.querySelector('.invited pre')!, this.text(this.read()))) ? copied : notCopied;
  }

  /** Who closes the menu without sharing is told nothing. */
  private async share(): Promise<undefined> {
    await navigator.share({ text: this.text(this.read()) }).catch(() => {});
  }

  /** The address has no recipient: whom a host invites is nobody else’s business. */
  private mail(): string | undefined {
    const invitation = this.read();
    const { href, carriesText } = mailTo('', invitation.title || this.data.title, this.text(invitation));
    location.href = href;
    return carriesText ? undefined : this.data.messages.mailLong;
  }

  private calendar(): string {
    const { messages, minutes, name, tag, maker } = this.data;
    const invitation = this.read();
    const span = spanOf(invitation, minutes);
    if (!span) {
      this.form.querySelector<HTMLElement>(invitation.date === '' ? '[name=date]' : '[name=start]')!.focus();
      return messages.day;
    }
    const { start, end } =
      invitation.link === '' ? span : { start: inUtc(span.start, offsetAt(span.start)), end: inUtc(span.end, offsetAt(span.end)) };
    const made = `${stampOf(Math.floor(Date.now() / 60_000) * 60_000)}Z`;
    const { link, place } = invitation;
    const title = invitation.title || this.data.title;
    const event = {
      uid: randomName(),
      made,
      start,
      end,
      title,
      text: this.text(invitation),
      place: place || link,
      link,
      language: tag,
      maker,
    };
    offerDownload(new Blob([calendarFile(event)], { type: 'text/calendar' }), `${name}.ics`);
    return messages.calendarSaved;
  }

  private async picture(): Promise<string> {
    const { messages, name } = this.data;
    const picture = await this.stage.picture();
    if (picture) offerDownload(picture, `${name}.png`);
    return picture ? messages.pictureSaved : messages.pictureFailed;
  }

  /** Says at a field what is odd about it. */
  private complain(name: string, what: string): void {
    const field = this.form.querySelector(`[name=${name}]`)!;
    field.setAttribute('aria-invalid', String(what !== ''));
    say(this.form.querySelector(`#${field.id}-problem`)!, what);
  }
}

/** The same words again would be read out at every letter. */
function say(place: Element, what: string): void {
  if (place.textContent !== what) place.textContent = what;
}

/** How many minutes the device’s clock is ahead of UTC at a time by that clock. */
function offsetAt(stamp: string): number {
  const [, day, hour, minute] = /^(\d{8})T(\d\d)(\d\d)/.exec(stamp)!;
  const date = `${day!.slice(0, 4)}-${day!.slice(4, 6)}-${day!.slice(6)}T${hour}:${minute}:00`;
  return -new Date(date).getTimezoneOffset();
}

function start(form: HTMLFormElement): void {
  const invite = new Invite(form);
  const parts = [form, ...document.querySelectorAll<HTMLElement>('.invited')];
  watchEthiopicDay(form);
  for (const part of parts) {
    part.addEventListener('input', () => invite.renew());
    part.addEventListener('submit', (event) => event.preventDefault());
    part.addEventListener('click', ({ target }) => {
      // A button may hold words of another language in an element of their own.
      const button = (target as HTMLElement).closest<HTMLElement>('[data-save]');
      if (button) void invite.act(button.dataset['save']!, button);
    });
    part.hidden = false;
  }
  document.querySelector<HTMLElement>('[data-save=share]')!.hidden = !('share' in navigator);
  document.documentElement.classList.add('making');
  invite.renew();
}

start(document.querySelector('.invite')!);
