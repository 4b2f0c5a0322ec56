import neostandard, { plugins } from 'neostandard'

export default [
  ...neostandard({ ts: true, ignores: ['dist/**', 'built/**', 'node_modules/**', '.tap/**', 'data/**', 'src/client/api.ts'] }),
  {
    files: ['**/*.ts'],
    plugins: { '@typescript-eslint': plugins['typescript-eslint'].plugin },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      // a schema and its static type share their name
      '@typescript-eslint/no-redeclare': 'off',
      'no-redeclare': 'off',
      '@stylistic/object-property-newline': 'off',
      '@stylistic/max-len': ['error', { code: 160, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreRegExpLiterals: true, ignoreUrls: true }]
    }
  }
]
