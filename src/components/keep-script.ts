/** The worker that shows what a reader’s device keeps, bundled into one text. */
export { default as KEEP_WORKER } from '#src/client/keep/worker.ts?script';
