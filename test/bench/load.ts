import { readFileSync } from 'node:fs'
import autocannon from 'autocannon'
import type { Target } from './site.ts'

/** What one burst of requests showed. */
export type Burst = {
  answers: number
  /** Answers each second. */
  rate: number
  /** 99 of 100 answers took at most this, in milliseconds. */
  p99: number
  /** Processor time of the server for each answer, in microseconds; undefined where it cannot be read. */
  micros: number | undefined
}

export type Load = Partial<autocannon.Options> & { seconds: number }

/**
 * Loads one address from 32 connections.
 * @throws Error when an answer failed or was not the one expected: a fast error is not speed.
 */
export async function burst(target: Target, path: string, { seconds, ...options }: Load): Promise<Burst> {
  const before = processorSeconds(target.pid)
  const result = await autocannon({
    url: `${target.url}${path}`,
    connections: 32,
    duration: seconds,
    headers: { 'accept-encoding': 'br, gzip' },
    ...options,
  })
  const after = processorSeconds(target.pid)
  const bad = result.errors + result.timeouts + result['4xx'] + result['5xx']
  if (bad > 0)
    throw new Error(`${bad} of ${result.requests.total} answers of ${path} were not the expected ones.`)
  const spent = before === undefined || after === undefined ? undefined : after - before
  return {
    answers: result.requests.total,
    rate: result.requests.total / result.duration,
    p99: result.latency.p99,
    micros: spent === undefined ? undefined : (spent / result.requests.total) * 1e6,
  }
}

/** User and system time of a process so far; Linux counts them in hundredths. */
function processorSeconds(pid: number): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return (Number(fields[11]) + Number(fields[12])) / 100
  } catch {
    return undefined
  }
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? 0)) / 2
}
