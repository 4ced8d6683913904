import { readFileSync } from 'node:fs'

const none = { passed: 0, failed: 0, skipped: 0 }

/** @returns the sum of two tallies. */
export function add(a, b) {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }
}

/**
 * Counts Vitest's JSON report. A file that could not even be loaded has no test: it counts as one failure.
 * @param code the program's exit code: a run that failed counts at least one failure.
 */
export function tallyOfVitest(file, code) {
  return tallied(file, code, (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.testResults.filter(failedWhole).length,
    skipped: report.numPendingTests + report.numTodoTests,
  }))
}

function failedWhole(result) {
  return result.status === 'failed' && !result.assertionResults.some((test) => test.status === 'failed')
}

/** Counts Playwright's JSON report, with the same rule. */
export function tallyOfPlaywright(file, code) {
  return tallied(file, code, ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  }))
}

function tallied(file, code, read) {
  const tally = readReport(file, read)
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally
}

// A runner that crashed wrote no report, or half of one.
function readReport(file, read) {
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return { ...none, failed: 1 }
  }
}

/** The closing line, alone on its line. */
export function closingLine({ passed, failed, skipped }) {
  return `Tests: ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
