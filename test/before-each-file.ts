/** Nothing in; each test file begins alike, whichever ran before it in the same process. */
import fc from 'fast-check';

// Every property test of a run draws from one seed, so that two runs of a tree see the same cases.
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20_261_127 });

// A store makes what the process writes unreadable to others, which is the bot's business alone.
process.umask(0o022);
