/** What makes invitations, bundled into one text. */
export { default as INVITE_SCRIPT } from '#src/client/invite.ts?script';
