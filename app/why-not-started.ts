/**
 * What to tell the operator when the site does not start: one sentence where we know what to do, else the
 * error with its stack. Never what DATABASE_URL holds: it may be a password.
 */
export function whyNotStarted(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { code } = error as { code?: unknown }
  const known = typeof code === 'string' ? sentences[code]?.(error) : undefined
  if (known) return known
  // Our own refusals are plain errors with a sentence.
  return error.constructor === Error && code === undefined ? error.message : (error.stack ?? error.message)
}

type Sentence = (error: Error & { path?: string; syscall?: string }) => string | undefined

const away: Sentence = (error) =>
  error.path
    ? undefined
    : `The database does not answer (${error.message}): is it up, and is DATABASE_URL right?`
const login: Sentence = (error) => `The database refuses us (${error.message}): check DATABASE_URL.`
const rights: Sentence = (error) =>
  `The database does not let us prepare it (${error.message}): see “Your own” in docs/operating.md.`
const files: Sentence = ({ message }) =>
  `Files cannot be written (${message}): check TISSONS_DATA and its disk.`

const sentences: Record<string, Sentence> = {
  CONNECT_TIMEOUT: away,
  CONNECTION_CLOSED: away,
  ECONNREFUSED: away,
  ECONNRESET: away,
  EAI_AGAIN: away,
  EHOSTUNREACH: away,
  ENOTFOUND: away,
  ETIMEDOUT: away,
  '57P03': away,
  '28000': login,
  '28P01': login,
  '3D000': login,
  '42501': rights,
  EACCES: files,
  EDQUOT: files,
  EIO: files,
  ENOSPC: files,
  ENOENT: files,
  ENOTDIR: files,
  EPERM: files,
  EROFS: files,
}
