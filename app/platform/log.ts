import type { Config } from './config.ts'

/**
 * Structured logs: one JSON object a line on standard output. Never pass a name, an address, a secret
 * or a path that holds one: log the route’s pattern and identifiers of rows.
 */
export type Log = {
  debug(event: string, fields?: Fields): void
  info(event: string, fields?: Fields): void
  error(event: string, fields?: Fields): void
}

type Fields = Record<string, string | number | boolean | undefined>

const levels = ['debug', 'info', 'error'] as const

/** @example makeLog('info').info('http.answered', { route: '/charte', status: 200 }) */
export function makeLog(from: Config['logLevel'], write: (line: string) => void = writeLine): Log {
  const at =
    (level: (typeof levels)[number]) =>
    (event: string, fields: Fields = {}) => {
      if (levels.indexOf(level) < levels.indexOf(from)) return
      write(JSON.stringify({ at: new Date().toISOString(), level, event, ...fields }))
    }
  return { debug: at('debug'), info: at('info'), error: at('error') }
}

function writeLine(line: string): void {
  process.stdout.write(`${line}\n`)
}

/** An error as log fields: its class and first stack lines, never its data. */
export function errorFields(error: unknown): Fields {
  if (!(error instanceof Error)) return { error: typeof error }
  const code = (error as { code?: unknown }).code
  return {
    error: error.name,
    code: typeof code === 'string' ? code : undefined,
    stack: error.stack
      ?.split('\n')
      .filter((line) => line.startsWith('    at '))
      .slice(0, 6)
      .join(' <'),
  }
}
