// Lint rules of the house: strict types everywhere; in rooms whose results must be the same bits on every
// machine, the engine's own transcendental functions, clocks and dice are errors (docs/architecture.md).
import tseslint from 'typescript-eslint';

const exactRooms = [
  'packages/{numerics,random,quantities,task,chemistry,pharmacology,brain,heart,population,experiment,analysis,inquiry,screening}/src/**/*.ts',
  'labs/*/model/**/*.ts',
];
const allowedMath = 'abs|min|max|floor|ceil|round|trunc|sign|fround|imul|clz32|sqrt';
const bitExact = [
  {
    selector: `MemberExpression[object.name="Math"]:not([property.name=/^(${allowedMath})$/])`,
    message: 'Use @offshoot/numerics: this Math member differs between engines.',
  },
  {
    selector: 'BinaryExpression[operator="**"], AssignmentExpression[operator="**="]',
    message: 'Use pow of @offshoot/numerics: ** differs between engines.',
  },
];
// Binding and breakdown follow from the structure: no molecule's writing or name may stand in that room (tests may hold some).
const smiles = '^(?=.*([a-z][0-9]|[=#(]))[BCNOSFHIclnosrb0-9@+\\\\\\-\\[\\]()=#/.]{6,}$';
const names =
  '^(nicotine|nornicotine|anabasine|cotinine|imidacloprid|acetamiprid|thiacloprid|clothianidin|thiamethoxam|dinotefuran|nitenpyram|sulfoxaflor|flupyradifurone|epibatidine)$';
const noKnownMolecule = [smiles, names].map((pattern) => ({
  selector: `Literal[value=/${pattern}/]`,
  message: 'No data of known molecules in this room: they belong into validation/data.',
}));
const noHost = ['Date', 'performance', 'setTimeout', 'setInterval', 'crypto', 'window', 'document'].map((name) => ({
  name,
  message: 'Science has no clock, no dice and no screen.',
}));

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      '**/*.generated.ts',
      '**/wasm/assembly/**',
      '.dependency-cruiser.cjs',
      'build/**',
      '.cache/**',
      'test-results/**',
      'playwright-report/**',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: {
          allowDefaultProject: ['*.js', 'scripts/*.mjs', 'apps/cli/bin/*.mjs', 'types/*.d.ts'],
          maximumDefaultProjectFileMatchCount_THIS_WILL_SLOW_DOWN_LINTING: 30,
        },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      'max-lines': ['error', 400],
      'max-lines-per-function': ['error', { max: 60, skipComments: true, skipBlankLines: true, IIFEs: true }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/prefer-literal-enum-member': 'off',
    },
  },
  {
    files: exactRooms,
    ignores: ['**/*.test.ts', '**/*.contract.ts'],
    rules: { 'no-restricted-syntax': ['error', ...bitExact], 'no-restricted-globals': ['error', ...noHost] },
  },
  {
    files: ['packages/pharmacology/src/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-syntax': ['error', ...bitExact, ...noKnownMolecule] },
  },
  {
    files: ['**/*.test.{ts,tsx}', '**/*.contract.ts', '**/*.e2e.ts', '**/*.validation.ts'],
    rules: { 'max-lines-per-function': 'off' },
  },
  { files: ['*.config.ts', '*.config.js', 'apps/web/*.config.ts'], rules: { 'no-restricted-exports': 'off' } },
  { files: ['**/*.mjs', '*.js'], ...tseslint.configs.disableTypeChecked },
);
