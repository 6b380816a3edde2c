import { defineConfig } from 'vitest/config';

export default defineConfig({
  // `@/…` and `#components/…`, as tsconfig.json names them
  resolve: { tsconfigPaths: true },
  test: {
    // a slow machine is no fault
    testTimeout: 60_000,
    // tests/browser belongs to Playwright; tests/program/site reads the build in OUT_DIR
    include: ['tests/{program,book}/**/*.test.{ts,tsx}', 'tests/architecture.test.ts'],
  },
});
