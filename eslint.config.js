const esx = require('eslint-plugin-es-x');
const hooks = require('eslint-plugin-react-hooks');
const tseslint = require('typescript-eslint');
const layers = require('./build/lint-layers.cjs');

/** Folders that must also run in classic Outlook's script engine: the language of 2016, and nothing around it. */
const core = ['item', 'language', 'directory', 'report', 'engine', 'rules', 'sending'].map((folder) => `src/${folder}/**/*.ts`);

/** New syntax that the build compiles away; new functions and new patterns it cannot. */
const compiledAway = [
  'array-prototype-with', 'class-instance-fields', 'class-private-fields', 'class-private-methods', 'class-static-block', 'class-static-fields', 'private-in',
  'dynamic-import', 'dynamic-import-options', 'import-attributes', 'json-modules', 'trailing-dynamic-import-commas', 'export-ns-from', 'arbitrary-module-namespace-names',
  'logical-assignment-operators', 'numeric-separators', 'nullish-coalescing-operators', 'optional-chaining', 'optional-catch-binding', 'rest-spread-properties',
  'trailing-function-commas', 'json-superset', 'hashbang', 'malformed-template-literals',
];
/** Aggressive lint knows methods by name alone; these names are ordinary words of ours or of older types. */
const mistakenByName = [/^iterator/, /^set-prototype/, /^dataview/, /^symbol-prototype-description$/];

const newerThan2016 = Object.fromEntries(
  Object.keys(esx.configs['flat/restrict-to-es2016'].rules).map((rule) => {
    const name = rule.replace('es-x/no-', '');
    return [rule, compiledAway.includes(name) || mistakenByName.some((each) => each.test(name)) ? 'off' : 'error'];
  }),
);

const absentInOutlook = [
  'Intl', 'BigInt', 'WeakRef', 'globalThis', 'console', 'window', 'document', 'navigator', 'location', 'process', 'Buffer', 'require', 'Office', 'Word', 'fetch',
  'setTimeout', 'setInterval', 'queueMicrotask', 'TextEncoder', 'TextDecoder', 'URL', 'URLSearchParams', 'structuredClone', 'crypto', 'localStorage', 'performance',
].map((name) => ({ name, message: `The core runs where there is no ${name}. Hand what it would give to check() in Facts.` }));

module.exports = tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'build/nothing/'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommended],
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'fair-copy': { rules: { layers } } },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
    rules: {
      'fair-copy/layers': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: core,
    plugins: { 'es-x': esx },
    settings: { 'es-x': { aggressive: true } },
    rules: {
      ...newerThan2016,
      'no-restricted-globals': ['error', ...absentInOutlook],
      'no-restricted-syntax': [
        'error',
        { selector: 'MemberExpression[property.name=/^(normalize|localeCompare|toLocaleString|toLocaleDateString|toLocaleUpperCase|toLocaleLowerCase)$/]', message: 'Without Intl this answers differently or not at all: compare and write characters directly.' },
        { selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"], NewExpression[callee.name="Date"][arguments.length=0]', message: 'The core does not read the clock: the day of the check is in Facts.' },
        { selector: 'CallExpression[callee.object.name="Math"][callee.property.name="random"]', message: 'The same item gives the same findings: nothing here is left to chance.' },
      ],
    },
  },
  {
    files: ['src/{pane,playground,taskpane}/**/*.{ts,tsx}'],
    extends: [hooks.configs.flat['recommended-latest'] ?? hooks.configs.flat.recommended],
  },
  {
    // Programs for a terminal speak through it.
    files: ['test/**', 'build/**'],
    rules: { 'no-console': 'off' },
  },
);
