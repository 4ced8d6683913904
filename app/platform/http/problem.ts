import type { Ctx } from './route.ts'

/** A refusal that a program can read (RFC 9457). */
export type Problem = {
  /** Where the kind of problem is explained. */
  type: string
  title: string
  status: number
  /** What went wrong this time, and what to do, in a sentence. */
  detail: string
  /** The parameter to correct. */
  parameter?: string
  /** This very time, to be quoted to whoever runs the site. */
  instance?: string
}

/** @example return answerProblem(c, { type: 'about:blank', title: 'Introuvable', status: 404, detail: '…' }) */
export function answerProblem(c: Ctx, problem: Problem): Response {
  // A refusal must never be kept in the place of the answer.
  c.header('cache-control', 'no-store')
  c.header('content-type', 'application/problem+json; charset=utf-8')
  return c.body(JSON.stringify(problem), problem.status as 400)
}

const phrases = { 405: 'Method Not Allowed', 500: 'Internal Server Error', 503: 'Service Unavailable' }

/** A refusal that HTTP’s own words are enough for. */
export function plainProblem(c: Ctx, status: keyof typeof phrases, detail: string): Response {
  if (status === 503) c.header('retry-after', '5')
  const instance = `urn:uuid:${c.var.requestId}`
  return answerProblem(c, { type: 'about:blank', title: phrases[status], status, detail, instance })
}
