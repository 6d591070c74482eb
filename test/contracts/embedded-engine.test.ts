/** The engine that Footnote runs on, held to what any engine must do and to all that it adds. */
import { createEngine } from '../../src/search/engine.ts';
import { capabilityNames } from './capabilities.ts';
import { describeSearchEngine } from './search-engine.ts';

describeSearchEngine('the embedded engine', createEngine, capabilityNames);
