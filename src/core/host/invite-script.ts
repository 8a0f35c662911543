/** The name under which the script that makes invitations finds what it needs to know in a language. */
export const INVITE_DATA = 'invitationData';

/**
 * Where that lies in a language: a script of its own, so that the page stays light.
 * @example inviteScript('fr') // 'assets/invitations/fr.js'
 */
export function inviteScript(code: string): string {
  return `assets/invitations/${code}.js`;
}
