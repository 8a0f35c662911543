import process from 'node:process';

const NAME = 'ALTAVEU_FRESH';

/** Says whether this build believes what earlier ones have kept in `.cache/`: finished pictures, and which pages were found valid. */
export function believeCaches(isBelieved: boolean): void {
  if (isBelieved) delete process.env[NAME];
  else process.env[NAME] = '1';
}

/** True where what earlier builds have kept is believed, as far as its own checksum agrees. */
export function cachesAreBelieved(): boolean {
  return process.env[NAME] !== '1';
}
