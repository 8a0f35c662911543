// A process of the source gate that reads its program from one file begins in a third of the time: it is bundled before all tests, as builds do.
export { keepGateProgram as default } from '#src/io/gate/program.ts';
