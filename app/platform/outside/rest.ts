/** When a foreign service is left alone: it asked for it, or it failed too often. */
export type Rest = {
  /** May a call leave now? Counts it when it may. */
  mayCall(): boolean
  /** The service answered. */
  succeeded(): void
  /** The service failed: after several in a row it is left alone for a while, then tried once. */
  failed(): void
  /** The service asked for quiet (429 or 503), as its header `Retry-After` says. */
  asked(retryAfter: string | undefined): void
}

export type Pace = {
  /** Calls in one second, all visitors together. */
  perSecond: number
  /** Failures in a row before it is left alone. */
  failuresBeforeRest: number
  restMs: number
}

/** A service that asks for more than an hour of quiet is tried again after an hour. */
const longestRestMs = 3_600_000

/** @param now milliseconds; tests move it. */
export function makeRest(pace: Pace, now: () => number): Rest {
  let failures = 0
  let quietUntil = 0
  let recent: number[] = []
  const sleep = (ms: number) => {
    quietUntil = now() + Math.min(ms, longestRestMs)
  }
  return {
    mayCall() {
      const at = now()
      if (at < quietUntil) return false
      recent = recent.filter((each) => at - each < 1_000)
      if (recent.length >= pace.perSecond) return false
      recent.push(at)
      // On trial after a rest: until this call has come back, the others wait.
      if (failures >= pace.failuresBeforeRest) sleep(pace.restMs)
      return true
    },
    succeeded() {
      failures = 0
      quietUntil = 0
    },
    failed() {
      failures += 1
      if (failures >= pace.failuresBeforeRest) sleep(pace.restMs)
    },
    asked(retryAfter) {
      sleep(readRetryAfter(retryAfter, now()) ?? pace.restMs)
    },
  }
}

/** Seconds, or a date (RFC 9110, 10.2.3). */
function readRetryAfter(text: string | undefined, now: number): number | undefined {
  if (!text) return undefined
  if (/^\d+$/.test(text.trim())) return Number(text) * 1_000
  const date = Date.parse(text)
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}
