import { defineConfig } from 'vitest/config'
import { isEscapedCut } from './app/platform/db/unavailable.ts'

const jsx = { oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } } as const

if (Number(process.versions.node.split('.')[0]) < 24)
  throw new Error(
    'Vitest must run on Node 24, which npm put in node_modules: say “npx vitest” or “npm test”.',
  )

/** Two families: the product’s own tests, with a real database on request, and the checks of the house. */
export default defineConfig({
  test: {
    maxWorkers: 2,
    // A machine that others keep busy is slow, not wrong.
    testTimeout: 90_000,
    hookTimeout: 90_000,
    // A test that hangs must not hold the run for ever.
    teardownTimeout: 10_000,
    // Tests cut the database off. When that happens while postgres.js reads the types of a new connection, nobody
    // can catch its refusal: the connection is replaced all the same.
    onUnhandledError: (error) => !isEscapedCut(error),
    projects: [
      {
        ...jsx,
        test: {
          name: 'unit',
          include: ['{app,cli,db,test}/**/*.test.{ts,tsx}', 'bin/**/*.test.mjs'],
          exclude: ['test/house/**', 'test/journeys/**', 'node_modules/**'],
          globalSetup: ['test/database-door.ts'],
          // A third of the time went into reading the same files again for each test file.
          isolate: false,
          setupFiles: ['test/each-file.ts'],
        },
      },
      // They read the whole project: on a busy machine that takes longer than a page does.
      {
        ...jsx,
        test: { name: 'house', include: ['test/house/**/*.test.ts'], testTimeout: 90_000, isolate: false },
      },
    ],
  },
})
