/** The engine that Footnote runs on, held to what any engine must do. */
import { createEngine } from '../../src/search/engine.ts';
import { describeSearchEngine } from './search-engine.ts';

describeSearchEngine('the embedded engine', createEngine);
