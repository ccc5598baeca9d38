// `npm test`: installs what is missing, then types, lint, arrows, unit and contract tests, and the stories in a real
// browser. Its last line is `N passed, N failed`; each static check counts as one.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { reportStep, runSteps, staticSteps } from './check-steps.mjs';
import { findBrowser } from './find-browser.mjs';
import { buildFile, buildWeb, installWhatIsMissing, requireNode, root, runTool, say } from './prepare.mjs';

const count = { passed: 0, failed: 0 };

function add(passed, failed) {
  count.passed += passed;
  count.failed += failed;
}

function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

function runUnits() {
  const file = join(root, '.cache/unit.json');
  rmSync(file, { force: true });
  const status = runTool('vitest', ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`]);
  const report = readReport(file);
  if (!report) return add(0, 1);
  const brokenFiles = report.testResults.filter(
    (result) => result.status === 'failed' && result.assertionResults.length === 0,
  ).length;
  add(report.numPassedTests, report.numFailedTests + brokenFiles);
  if (status !== 0 && report.numFailedTests + brokenFiles === 0) add(0, 1);
}

/** A port that nothing listens on: a page left open from another run must not stop the stories. */
function findFreePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function runStories() {
  const browser = await findBrowser(say);
  if (!browser) {
    say('No browser could be had, so the browser stories could not run: they count as one failure.');
    return add(0, 1);
  }
  buildWeb();
  buildFile();
  const file = join(root, '.cache/stories.json');
  rmSync(file, { force: true });
  const env = {
    ...process.env,
    OFFSHOOT_BROWSER: browser,
    OFFSHOOT_STORY_PORT: String(await findFreePort()),
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
  };
  const status = runTool('playwright', ['test', '--reporter=list,json'], { env });
  const stats = readReport(file)?.stats;
  if (!stats) return add(0, 1);
  add(stats.expected + stats.flaky, stats.unexpected);
  if (status !== 0 && stats.unexpected === 0) add(0, 1);
}

requireNode();
installWhatIsMissing();
say('1 of 3: types, lint, arrows, layout, generated documents');
for (const result of await runSteps(staticSteps, reportStep)) add(result.ok ? 1 : 0, result.ok ? 0 : 1);
say('2 of 3: unit and contract tests');
runUnits();
say('3 of 3: stories in the browser');
try {
  await runStories();
} catch (error) {
  say(String(error));
  add(0, 1);
}
say(`${count.passed} passed, ${count.failed} failed`);
process.exit(count.failed === 0 ? 0 : 1);
