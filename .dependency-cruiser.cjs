// The arrows of the house (docs/architecture.md): who may import whom. Checked by `npm run check`,
// type-only imports included. A new lab needs no new line here.
const ground = ['quantities', 'numerics', 'random', 'language', 'task'];
const groundNoLanguage = ground.filter((room) => room !== 'language');
const science = ['chemistry', 'pharmacology', 'brain', 'heart', 'population'];
const engine = ['experiment', 'analysis', 'inquiry', 'screening'];

/** What each package may import of ours. */
const mayImport = {
  quantities: [], numerics: [], task: [],
  random: ['numerics', 'quantities'],
  language: ['numerics', 'quantities'],
  chemistry: ['quantities', 'numerics'],
  pharmacology: [...ground, 'chemistry'],
  brain: groundNoLanguage, heart: groundNoLanguage, population: groundNoLanguage,
  experiment: groundNoLanguage, analysis: groundNoLanguage,
  inquiry: [...ground, 'experiment', 'analysis'],
  screening: groundNoLanguage,
  protocol: ['experiment', 'inquiry'],
  ui: [...ground, 'chemistry', 'analysis'],
};
const rooms = (names) => names.map((name) => `^packages/${name}/`);
const packageRules = Object.entries(mayImport).map(([name, allowed]) => ({
  name: `arrows-of-${name}`, severity: 'error',
  from: { path: `^packages/${name}/` },
  to: { path: '^(packages|labs|apps|e2e|validation|scripts)/', pathNot: rooms([name, ...allowed]) },
}));
const belowProtocol = [...ground, ...science, ...engine];
const test = '\\.(test|contract|e2e|validation|gallery)\\.tsx?$';
/** Outside libraries that come in by one door only. */
const doors = [
  ['openchemlib', '^packages/(chemistry|ui)/'], ['uplot', '^packages/ui/'],
  ['@lingui/', '^(packages/language|apps/web)/'], ['react', '^(packages/ui|labs/[^/]+/view|apps/web)/'], ['commander', '^apps/cli/'], ['dexie', '^apps/web/src/store/'], ['jsep', '^packages/analysis/'], ['papaparse', '^packages/analysis/'],
  ['hyparquet', '^packages/analysis/'], ['umap-js', '^packages/screening/'],
];

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'nothing-imports-a-test', severity: 'error', from: { pathNot: test }, to: { path: test } },
    ...packageRules,
    { name: 'lab-model', severity: 'error', from: { path: '^labs/([^/]+)/(model|examples)/' },
      to: { path: '^(packages|labs|apps)/', pathNot: ['^labs/$1/(model|examples)/', ...rooms(belowProtocol)] } },
    { name: 'lab-data', severity: 'error', from: { path: '^labs/([^/]+)/(inquiry|strings)/' },
      to: { path: '^(packages|labs|apps)/', pathNot: ['^labs/$1/(inquiry|strings)/', ...rooms(belowProtocol)] } },
    { name: 'lab-view', severity: 'error', from: { path: '^labs/([^/]+)/view/' },
      to: { path: '^(packages|labs|apps)/', pathNot: ['^labs/$1/', ...rooms([...belowProtocol, 'ui'])] } },
    { name: 'web', severity: 'error', from: { path: '^apps/web/' },
      to: { path: '^(packages|labs|apps)/', pathNot: ['^apps/web/', '^labs/', ...rooms([...ground, ...engine, 'ui', 'protocol'])] } },
    { name: 'server', severity: 'error', from: { path: '^apps/server/' },
      to: { path: '^(packages|labs|apps)/', pathNot: ['^apps/server/', '^labs/index\\.ts$', '^labs/[^/]+/(model|strings|inquiry)/', ...rooms([...ground, ...engine, 'protocol'])] } },
    { name: 'cli', severity: 'error', from: { path: '^apps/cli/' },
      to: { path: '^(packages|labs|apps)/', pathNot: ['^apps/cli/', '^labs/index\\.ts$', '^labs/[^/]+/(model|strings|inquiry)/', ...rooms([...ground, ...engine, 'protocol'])] } },
    ...doors.map(([library, door]) => ({ name: `one-door-for-${library.replace(/\W/g, '')}`, severity: 'error',
      from: { pathNot: [door, test, '\\.config\\.ts$'] }, to: { path: `node_modules/${library}` } })),
  ],
  options: { tsPreCompilationDeps: true, doNotFollow: { path: 'node_modules' }, exclude: { path: '(/dist/|wasm/assembly/)' },
    tsConfig: { fileName: 'tsconfig.json' }, enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] } },
};
