import js from '@eslint/js';
import globals from 'globals';

export default [
  {
    ignores: ['build/', 'dist/', 'web/dist/', 'tests/cases/', 'tests/json-fixtures/node_modules/'],
  },
  js.configs.recommended,
  {
    languageOptions: { ecmaVersion: 2023, sourceType: 'module' },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'array-callback-return': 'error',
      'consistent-return': 'error',
      eqeqeq: 'error',
      // Text that came from anywhere is what this project is about.
      'no-control-regex': 'off',
      'no-constructor-return': 'error',
      'no-else-return': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-promise-executor-return': 'error',
      'no-return-assign': 'error',
      'no-self-compare': 'error',
      'no-shadow': 'error',
      'no-template-curly-in-string': 'error',
      'no-throw-literal': 'error',
      'no-unused-vars': ['error', { argsIgnorePattern: '^_', caughtErrors: 'all' }],
      'no-useless-concat': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'require-atomic-updates': 'error',
    },
  },
  {
    // What runs in a page or a worker.
    files: ['web/**/*.js'],
    languageOptions: { globals: { ...globals.browser, ...globals.worker } },
  },
  {
    // Only markup.js turns text into elements.
    files: ['web/**/*.js'],
    ignores: ['web/markup.js'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'AssignmentExpression > MemberExpression.left[property.name=/^(innerHTML|outerHTML|srcdoc)$/]',
          message: 'web/markup.js turns HTML into elements.',
        },
        {
          selector:
            'CallExpression > MemberExpression.callee[property.name=/^(setHTML|setHTMLUnsafe|insertAdjacentHTML|createContextualFragment|parseFromString|parseHTMLUnsafe|write|writeln)$/]:not([object.name=/^(writer|stream|clipboard)$/])',
          message: 'web/markup.js turns HTML into elements.',
        },
      ],
    },
  },
  {
    // What runs in Node.
    files: ['**/*.mjs', '*.config.js', 'tests/package/servers/*.js'],
    languageOptions: { globals: globals.node },
  },
  {
    // Functions handed to a page by page.evaluate() name the browser's globals.
    files: ['tests/web/**', 'tests/package/**', 'tests/bench/**', 'tests/safety/in-browser.mjs'],
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
  },
];
