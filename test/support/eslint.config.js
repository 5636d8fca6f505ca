'use strict';
const gts = require('gts');

const forbid = (files, ...patterns) => ({
  files,
  rules: {'no-restricted-imports': ['error', {patterns}]},
});

module.exports = [
  {ignores: ['build/**', '**/*.d.ts', 'coverage/**']},
  ...gts,
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: {
      parserOptions: {
        project: null,
        projectService: true,
        tsconfigRootDir: process.cwd(),
      },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      // `const {left, ...rest}` is how something is left out.
      '@typescript-eslint/no-unused-vars': [
        'error',
        {ignoreRestSiblings: true, argsIgnorePattern: '^_'},
      ],
      // Build tools and a browser page live here too, not a published package.
      'n/no-unpublished-import': 'off',
      'n/no-unpublished-require': 'off',
      'n/no-unsupported-features/node-builtins': 'off',
      'n/no-process-exit': 'off',
    },
  },
  {
    // The tools are plain modules for Node, which no type-checker tells about its globals.
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {console: 'readonly', process: 'readonly', URL: 'readonly'},
    },
    rules: {'n/no-process-exit': 'off'},
  },
  {
    // Google's sentences hold both kinds of quotes.
    files: ['**/*.ts', '**/*.tsx'],
    rules: {
      quotes: [
        'warn',
        'single',
        {avoidEscape: true, allowTemplateLiterals: true},
      ],
    },
  },
  forbid(
    ['src/core/**'],
    {
      regex: '^(?!\\.)',
      message: 'core is pure: it imports nothing but core.',
    },
    {
      regex: '/(google|surfaces|local)/',
      message: 'core decides; only main.ts knows who carries it out.',
    },
  ),
  forbid(['src/google/**'], {
    regex: '/surfaces/',
    message:
      'A port speaks to Google; it never draws. Only main.ts knows both.',
  }),
  forbid(['src/surfaces/**'], {
    regex: '/google/',
    message:
      'A surface draws what core says; it never calls a port. Only main.ts knows both.',
  }),
  forbid(['local/**'], {
    regex: '(^|/)src/',
    message:
      'The local workspace runs the shipped bundle; it never looks inside.',
  }),
];
