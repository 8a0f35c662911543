import { constants } from 'node:fs';

/** How files of a campaign are opened that may have been changed meanwhile: never through a link, and never waiting for a pipe. Node’s types know flags as words alone. */
export const OWN_FILE_ONLY = (constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)) as unknown as string;
