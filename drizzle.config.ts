import { defineConfig } from 'drizzle-kit'

/** For `npx drizzle-kit generate`: columns are the snake_case of the schema's names, as `src/store/database.ts` has it too. */
export default defineConfig({
  dialect: 'postgresql',
  schema: ['./src/store/schema.ts', './src/store/schema/match.ts'],
  out: './migrations',
  casing: 'snake_case'
})
