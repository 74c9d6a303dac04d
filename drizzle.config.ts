import { defineConfig } from 'drizzle-kit';

// Only `generate` is used: it writes SQL for review. Our own runner applies it (src/main/db/migrate.ts).
export default defineConfig({
  dialect: 'sqlite',
  schema: './src/main/db/schema/index.ts',
  out: './drizzle',
});
