import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import { type Answer, type CallFault, getOnce, type Limits } from './get-once.ts'
import { makeRest, type Pace, type Rest } from './rest.ts'

/** Why a foreign service gave nothing. Each is a reason to go on without it, and to say so. */
export type OutsideFault =
  | CallFault
  /** Left alone for now: it asked for it, it failed too often, or our own pace is reached. */
  | 'resting'
  /** It does not know what was asked for: 404. */
  | 'unknown'
  /** It refused the question: any other 4xx. */
  | 'refused'
  | 'failed'
  | 'not-json'

/** A foreign service: one per adapter of this folder, made once and kept. */
export type Outside = {
  /**
   * Asks a question. The same one within `keepMs` is answered from memory, and asked once by those who ask together.
   * @param path added to the base address.
   * @returns what the JSON of the answer holds: trust nothing in it.
   */
  get(path: string, query?: Record<string, string>): Promise<Outcome<unknown, OutsideFault>>
}

export type OutsideOptions = Partial<Limits & Pace> & {
  base: string
  /** How long an answer may be given again, and how many are kept. */
  keepMs?: number
  keep?: number
  /** Milliseconds; tests move it. */
  now?: () => number
}

const ordinary = {
  timeoutMs: 3_000,
  maxBytes: 512 * 1024,
  allowPrivate: false,
  userAgent: 'Tissons',
  headers: {},
  perSecond: 5,
  failuresBeforeRest: 3,
  restMs: 30_000,
  keepMs: 600_000,
  keep: 500,
}

/**
 * Opens a foreign service: time and size limits, no private address, no redirection followed, at most
 * `perSecond` calls, quiet when it asks for it (`Retry-After`) or fails, answers kept for a while.
 * @example
 * const service = openOutside({ base: 'https://recherche-entreprises.api.gouv.fr', perSecond: 5 })
 * const answer = await service.get('/search', { q: 'glaneurs' })
 * if (!answer.ok) return degraded(answer.reason)
 */
export function openOutside(options: OutsideOptions): Outside {
  const settings = { ...ordinary, now: Date.now, ...options }
  const rest = makeRest(settings, settings.now)
  const kept = makeMemory(settings)
  return {
    get(path, query = {}) {
      const url = new URL(settings.base.replace(/\/$/, '') + path)
      for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value)
      return kept(url.href, () => call(url, settings, rest))
    },
  }
}

type Reply = Outcome<unknown, OutsideFault>

async function call(url: URL, limits: Limits, rest: Rest): Promise<Reply> {
  if (!rest.mayCall()) return refuse('resting')
  const answer = await getOnce(url, limits)
  const reply = answer.ok ? read(answer.value) : answer
  if (answer.ok && [429, 503].includes(answer.value.status)) rest.asked(answer.value.retryAfter)
  else if (reply.ok || reply.reason === 'unknown' || reply.reason === 'refused') rest.succeeded()
  else rest.failed()
  return reply
}

function read({ status, body }: Answer): Reply {
  if (status === 429 || status === 503) return refuse('resting')
  if (status === 404) return refuse('unknown')
  if (status >= 400 && status < 500) return refuse('refused')
  if (status !== 200) return refuse('failed')
  try {
    return done(JSON.parse(body))
  } catch {
    return refuse('not-json')
  }
}

/** Keeps answers, not failures; drops the one asked longest ago when there are too many. */
function makeMemory({ keepMs, keep, now }: { keepMs: number; keep: number; now: () => number }) {
  const answers = new Map<string, { until: number; reply: Promise<Reply> }>()
  return (key: string, ask: () => Promise<Reply>): Promise<Reply> => {
    const known = answers.get(key)
    answers.delete(key)
    const entry = known && now() < known.until ? known : { until: now() + keepMs, reply: ask() }
    answers.set(key, entry)
    const [oldest] = answers.keys()
    if (answers.size > keep && oldest !== undefined) answers.delete(oldest)
    return entry.reply.then((reply) => {
      const isLasting = reply.ok || reply.reason === 'unknown'
      if (!isLasting && answers.get(key) === entry) answers.delete(key)
      return reply
    })
  }
}
