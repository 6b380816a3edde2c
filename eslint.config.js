// @ts-check
import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { newerProperties } from './src/integrations/browser-floor.mjs';
import { unusedOfReact } from './src/integrations/react-without-unused.mjs';

export default defineConfig(
  {
    ignores: [
      'dist/',
      '.astro/',
      '.cache/',
      'test-results/',
      'playwright-report/',
      'tests/fixtures/',
      'tests/frozen/',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx,mjs,js}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // numbers read well in sentences
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `onClick={() => save()}` and `const end = () => server.close()` say what they mean
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidOperator: true },
      ],
      // taking a key out of an object by naming it: `const { [id]: _taken, ...rest } = answers`
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
      // `[...text]` takes a text apart into its letters on purpose
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // kept answers are records keyed by ids
      '@typescript-eslint/no-dynamic-delete': 'off',
      // what the build takes out of React
      'no-restricted-imports': [
        'error',
        {
          paths: Object.values(unusedOfReact).map(({ package: name, names }) => ({
            name,
            importNames: [...names],
            message: 'The build takes it out of React (src/integrations/react-without-unused.mjs).',
          })),
        },
      ],
    },
  },
  {
    // typescript-eslint does not see types in comments; tsc checks these files by their `@ts-check`
    files: ['**/*.{mjs,cjs,js}'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { 'no-undef': 'off' },
  },
  {
    // what reaches a browser; tests/program/site/browser-floor.test.ts reads the built files, with those of the packages
    files: ['src/{client,offline,pdf,portfolio,search,words,worksheet}/**', 'components/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: `MemberExpression[optional=false][computed=false][property.name=/^(?:${newerProperties.join('|')})$/]`,
          message: 'Newer than the browsers that offices have (docs/0008-browsers.md).',
        },
      ],
    },
  },
  astro.configs.recommended,
);
