import { defineConfig } from 'vitest/config';

export default defineConfig({
  // `@/…` and `#components/…`, as tsconfig.json names them
  resolve: { tsconfigPaths: true },
  test: {
    // a slow machine is no fault
    testTimeout: 60_000,
    // tests/browser belongs to Playwright; tests/site reads the build in OUT_DIR
    include: ['tests/{unit,content,site}/**/*.test.{ts,tsx}', 'tests/architecture.test.ts'],
  },
});
