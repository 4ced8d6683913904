import { getConnInfo } from '@hono/node-server/conninfo'
import type { Ctx } from './route.ts'

/**
 * The visitor’s network address. Behind a proxy that the operator trusts it is the last address the proxy
 * wrote down; without one, a header anybody may send is not believed. Empty when unknown.
 */
export function addressOf(c: Ctx): string {
  const forwarded = c.var.site.config.trustProxy ? c.req.header('x-forwarded-for') : undefined
  const last = forwarded?.split(',').at(-1)?.trim()
  return last || socketAddress(c)
}

/** One household or meeting room: an IPv4 address, or the /64 of an IPv6 one. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)
  if (mapped) return mapped[1] ?? ''
  if (!address.includes(':')) return address
  const [head = '', tail = ''] = address.split('%')[0]?.split('::') ?? []
  const start = head.split(':').filter(Boolean)
  const end = tail.split(':').filter(Boolean)
  const zeros = address.includes('::') ? Array(Math.max(0, 8 - start.length - end.length)).fill('0') : []
  const groups = [...start, ...zeros, ...end]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
  return `${groups.join(':')}::/64`
}

function socketAddress(c: Ctx): string {
  try {
    return getConnInfo(c).remote.address ?? ''
  } catch {
    // A request made in memory comes from no network.
    return ''
  }
}
