import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // A folder for what is put aside; a PostgreSQL server, started when the first suite asks for it.
    globalSetup: ['test/builders/temp-setup.ts', 'test/builders/postgres/global-setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: 'forks',
    maxWorkers: 2,
    // The same results on every machine; tests of LibreOffice ask for it themselves and are skipped aloud where it is missing.
    env: { CONGVAN_OFFICE: 'off' },
  },
})
