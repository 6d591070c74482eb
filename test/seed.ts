/** Nothing in; every property test of a run draws from one seed, so that two runs of a tree see the same cases. */
import fc from 'fast-check';

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20_261_127 });
