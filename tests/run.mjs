// Node 20 does not read TypeScript by itself: this file only opens the door to the one that does.
import { register } from 'tsx/esm/api';

register();
const { runStages } = await import('./runner/run-stages.ts');
process.exitCode = await runStages();
