// What is used of OpenPGP, so that the rest of it stays out of the script.
export { createMessage, encrypt, readKey } from 'openpgp/lightweight';
