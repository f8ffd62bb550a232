import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    ignores: [
      '.output/**',
      '.wxt/**',
      'node_modules/**',
      'artifacts/**',
      'tests/**/*.mjs',
      'eslint.config.js',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      // There are no enums here, and on the lexicon this one rule takes longer than all others.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportDefaultDeclaration',
          message: 'Use a named export, so that the name is the same everywhere.',
        },
      ],
    },
  },
  {
    // Entrypoints and tool configurations are read by tools that ask for a default export.
    files: ['entrypoints/**', '*.config.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    // What runs in a terminal speaks through the console.
    files: ['scripts/**', 'tests/e2e/**', 'tests/bench/**'],
    rules: { 'no-console': 'off' },
  },
);
