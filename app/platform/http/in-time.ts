import { HTTPException } from 'hono/http-exception'
import { timeout } from 'hono/timeout'

/** Longer than the database lets a query last: only what will never answer is cut. */
const mostMilliseconds = 25_000

/**
 * Answers before visitors give up: what takes longer than 25 seconds is a database that went away without a word
 * (killed outright, it leaves questions that nobody answers). The fault says “not now”.
 * @example app.use(inTime())
 */
export function inTime(most = mostMilliseconds) {
  return timeout(most, () =>
    Object.assign(new HTTPException(503, { message: 'no answer in time' }), { code: 'ETIMEDOUT' }),
  )
}
