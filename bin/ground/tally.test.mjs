import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { add, closingLine, tallyOfPlaywright, tallyOfVitest } from './tally.mjs'

const folder = mkdtempSync(join(tmpdir(), 'tissons-tally-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('closes with one plain line, and names what was skipped only when something was', () => {
  expect(closingLine({ passed: 12, failed: 0, skipped: 0 })).toBe('Tests: 12 passed, 0 failed')
  expect(closingLine({ passed: 1, failed: 2, skipped: 3 })).toBe('Tests: 1 passed, 2 failed, 3 skipped')
})

it('adds the families together', () => {
  const sum = add({ passed: 1, failed: 2, skipped: 3 }, { passed: 10, failed: 20, skipped: 30 })
  expect(sum).toEqual({ passed: 11, failed: 22, skipped: 33 })
})

it('counts a test file that could not be loaded as one failure', () => {
  const failing = { status: 'failed', assertionResults: [{ status: 'failed' }] }
  const unloadable = { status: 'failed', assertionResults: [] }
  const file = written({ ...counts, numFailedTests: 1, testResults: [failing, unloadable] })
  expect(tallyOfVitest(file, 1)).toEqual({ passed: 5, failed: 2, skipped: 2 })
})

it('counts a run that failed without a failed test as one failure', () => {
  expect(tallyOfVitest(written(counts), 1).failed).toBe(1)
  expect(tallyOfVitest(written(counts), 0).failed).toBe(0)
})

it('counts a run that left no report, or half of one, as one failure', () => {
  expect(tallyOfVitest(join(folder, 'none.json'), 0)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  writeFileSync(join(folder, 'half.json'), '{"stats": {"expe')
  expect(tallyOfPlaywright(join(folder, 'half.json'), 0).failed).toBe(1)
})

it('counts journeys', () => {
  const file = written({ stats: { expected: 7, flaky: 1, unexpected: 2, skipped: 3 } })
  expect(tallyOfPlaywright(file, 1)).toEqual({ passed: 8, failed: 2, skipped: 3 })
})

const counts = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1, testResults: [] }

function written(report) {
  const file = join(folder, 'report.json')
  writeFileSync(file, JSON.stringify(report))
  return file
}
