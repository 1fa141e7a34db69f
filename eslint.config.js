import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const nodeGlobals = ['process', 'console', 'URL', 'Buffer', 'setTimeout', 'clearTimeout'];

export default tseslint.config(
  { ignores: ['dist/', 'dist-*/', '.results/', 'tests/.pseudo/', 'tests/drawn/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Numbers in text are what most of our sentences are about.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    extends: [jsxA11y.flatConfigs.recommended, reactHooks.configs.flat.recommended],
    rules: {
      'no-console': 'error',
      // A cast that claims more than the compiler knows hides a missing check.
      '@typescript-eslint/no-unsafe-type-assertion': 'error',
      'no-restricted-imports': [
        'error',
        {
          name: 'raviger',
          importNames: ['usePath'],
          message: 'useDrawnPath changes together with the answers.',
        },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Export by name: one name for one thing.' },
        // A file that an old phone cannot read is a page that it never shows.
        {
          selector: ':matches(Literal[raw=/\\(\\?<[!=]/], TemplateElement[value.raw=/\\(\\?<[!=]/])',
          message: 'Safari reads this from 16.4 on: look at what stands before in another way.',
        },
        {
          selector: 'MemberExpression[property.name=/^(toSorted|toReversed|toSpliced|with)$/]',
          message: 'Safari has this from 16 on: copy the list first.',
        },
      ],
    },
  },
  {
    // Tests may reach where the product may not: known entries, and broken values on purpose.
    files: ['tests/**/*.ts', 'tests/**/*.tsx', '.tools/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-empty-function': 'off',
    },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: { globals: Object.fromEntries(nodeGlobals.map((name) => [name, 'readonly'])) },
    rules: { 'no-undef': 'error', 'no-unused-vars': 'error', 'prefer-const': 'error', eqeqeq: 'error' },
  },
);
