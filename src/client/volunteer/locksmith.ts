// Encrypts for the campaign: loaded only when somebody asks for it, as it is the largest script of the site.
import { encryptFor } from '#src/core/volunteer/encrypt.ts';
import type { Locksmith } from './made-file.ts';

const locksmith: Locksmith = { encryptFor };
Object.assign(globalThis, { locksmith });
