// `npm run check`: types, lint, arrows, layout, generated documents and the unit tests. Green before each commit.
import { reportStep, runSteps, staticSteps } from './check-steps.mjs';
import { installWhatIsMissing, requireNode, runTool } from './prepare.mjs';

requireNode();
installWhatIsMissing();
const results = await runSteps(staticSteps, reportStep);
const units = runTool('vitest', ['run', '--reporter=dot']);
process.exit(results.every((result) => result.ok) && units === 0 ? 0 : 1);
