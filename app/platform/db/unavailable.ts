/** Codes of postgres.js, Node and PostgreSQL that mean “not now”: the database is away or stopping. */
const away = new Set([
  'CONNECTION_CLOSED',
  'CONNECTION_ENDED',
  'CONNECTION_DESTROYED',
  'CONNECT_TIMEOUT',
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
  '53300', // too many connections
  '53100', // disk full
  '57P01', // stopped by the operator
  '57P02', // crash of another session
  '57P03', // starting up
  '25006', // read-only: a standby
  'PDF_BUSY', // too many documents wait
])

/**
 * True for the two errors that postgres.js lets escape when a connection is cut at the wrong instant, while it reads
 * the types of a new one or between two writes: nobody can catch them, and the connection is replaced all the same.
 */
export function isEscapedCut(error: unknown): boolean {
  const { query, stack } = (error ?? {}) as { query?: string; stack?: string }
  if (isUnavailable(error)) return query?.includes('pg_catalog.pg_type') === true
  return error instanceof TypeError && /nextWrite .*postgres.src.connection/.test(stack ?? '')
}

/** True when trying again in a moment may succeed: the page is 503 with Retry-After, not 500. */
export function isUnavailable(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code
  return typeof code === 'string' && away.has(code)
}
