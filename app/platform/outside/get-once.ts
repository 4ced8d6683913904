import { type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP } from 'node:net'
import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import { isPublicAddress, lookUpPublic, PrivateAddress } from './public-address.ts'

/** Why one call brought nothing. */
export type CallFault =
  /** Nobody answers, or the line broke. */
  | 'unreachable'
  | 'too-slow'
  | 'too-large'
  /** The address is not one of the public internet. */
  | 'private-address'
  /** The service sends elsewhere: never followed, it could lead anywhere. */
  | 'redirected'

export type Answer = { status: number; retryAfter: string | undefined; body: string }

export type Limits = {
  /** For the whole call, name resolution included. */
  timeoutMs: number
  maxBytes: number
  /** Lets the call go to a private network: only for a service of the operator’s own. */
  allowPrivate: boolean
  userAgent: string
  /** Sent with each question, such as a key. */
  headers: Record<string, string>
}

/**
 * One GET to a foreign service, within limits. Redirections are not followed, compressed answers not asked for:
 * `maxBytes` counts what is kept in memory.
 */
export async function getOnce(url: URL, limits: Limits): Promise<Outcome<Answer, CallFault>> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (!limits.allowPrivate && isIP(host) && !isPublicAddress(host)) return refuse('private-address')
  const signal = AbortSignal.timeout(limits.timeoutMs)
  try {
    const response = await ask(url, limits, signal)
    const status = response.statusCode ?? 0
    if (status >= 300 && status < 400) {
      response.destroy()
      return refuse('redirected')
    }
    const body = await readAtMost(response, limits.maxBytes)
    if (body === undefined) return refuse('too-large')
    return done({ status, retryAfter: response.headers['retry-after'], body })
  } catch (error) {
    if (error instanceof PrivateAddress) return refuse('private-address')
    return refuse(signal.aborted ? 'too-slow' : 'unreachable')
  }
}

function ask(url: URL, limits: Limits, signal: AbortSignal): Promise<IncomingMessage> {
  const headers = {
    ...limits.headers,
    accept: 'application/json',
    'accept-encoding': 'identity',
    'user-agent': limits.userAgent,
  }
  const request = url.protocol === 'https:' ? requestHttps : requestHttp
  const lookup = limits.allowPrivate ? {} : { lookup: lookUpPublic }
  return new Promise((resolve, reject) => {
    request(url, { headers, signal, ...lookup }, resolve)
      .on('error', reject)
      .end()
  })
}

/** @returns undefined, and hangs up, as soon as the answer is longer. */
async function readAtMost(response: IncomingMessage, maxBytes: number): Promise<string | undefined> {
  const pieces: Buffer[] = []
  let length = 0
  for await (const piece of response) {
    length += piece.length
    // Leaving the loop closes the connection.
    if (length > maxBytes) return undefined
    pieces.push(piece)
  }
  return Buffer.concat(pieces).toString('utf8')
}
