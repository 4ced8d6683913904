import { personOf, signInPath } from './accounts/index.ts'
import { standingIn } from './meetings/index.ts'
import { memberAt, tendingOf } from './members/index.ts'
import type { Ctx, Policy } from './platform/http/route.ts'
import { notFoundPage } from './site/index.ts'
import { territoryByAddress } from './territories/index.ts'

/** What stops a visitor at the door of a page; undefined lets them in. */
export function stopAt(policy: Policy, c: Ctx): Promise<Response | undefined> {
  const [name, parameter = ''] = policy.split(':')
  return doors[name as PolicyName](c, c.req.param(parameter) ?? '')
}

type PolicyName = Policy extends infer P ? (P extends `${infer Name}:${string}` ? Name : P) : never

/** Strangers are sent to sign in; people without the right find no page, so that nothing is told of it. */
const doors: Record<PolicyName, (c: Ctx, value: string) => Promise<Response | undefined>> = {
  public: async () => undefined,
  demo: async (c) => (c.var.site.config.demo ? undefined : notFoundPage(c)),
  person: stranger,
  async team(c) {
    c.set('person', await personOf(c))
    return c.var.person?.isTeam ? undefined : notFoundPage(c)
  },
  'member-of': (c, slug) => member(c, slug, ['representative', 'contributor']),
  'representative-of': (c, slug) => member(c, slug, ['representative']),
  'steward-of': (c, address) => tender(c, address, ['steward']),
  'steward-or-relay-of': (c, address) => tender(c, address, ['steward', 'relay']),
  'signatory-in': (c, address) => signatory(c, address, ['tends', 'represents', 'contributes']),
  'convener-in': (c, address) => signatory(c, address, ['tends', 'represents']),
}

async function stranger(c: Ctx): Promise<Response | undefined> {
  c.set('person', await personOf(c))
  return c.var.person ? undefined : c.redirect(signInPath(c), 303)
}

async function member(c: Ctx, slug: string, roles: readonly string[]): Promise<Response | undefined> {
  const stopped = await stranger(c)
  if (stopped || !c.var.person) return stopped
  c.set('member', await memberAt(c.var.site.db, c.var.person.id, slug))
  return c.var.member && roles.includes(c.var.member.role) ? undefined : notFoundPage(c)
}

async function tender(c: Ctx, address: string, roles: readonly string[]): Promise<Response | undefined> {
  const stopped = await stranger(c)
  if (stopped || !c.var.person) return stopped
  const { db } = c.var.site
  const territory = await territoryByAddress(db, address)
  c.set('tending', territory && (await tendingOf(db, c.var.person.id, territory)))
  return c.var.tending && roles.includes(c.var.tending.role) ? undefined : notFoundPage(c)
}

async function signatory(
  c: Ctx,
  address: string,
  standings: readonly string[],
): Promise<Response | undefined> {
  const stopped = await stranger(c)
  if (stopped || !c.var.person) return stopped
  const { db } = c.var.site
  const territory = await territoryByAddress(db, address)
  const standing = territory && (await standingIn(db, c.var.person.id, territory))
  return standing && standings.includes(standing) ? undefined : notFoundPage(c)
}
