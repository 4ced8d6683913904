import type { Route } from '../../app/platform/http/route.ts'

const policy = /^[a-z]+(-[a-z]+)*(:[a-z-]+)?$/

/** What is wrong with the table of addresses, as sentences. */
export function checkRoutes(routes: readonly Route[]): string[] {
  const names = routes.map(({ method, path }) => `${method} ${path}`)
  const twice = names.filter((name, i) => names.indexOf(name) !== i)
  return [
    ...twice.map((name) => `${name} stands twice in app/routes.ts; the second is never reached.`),
    ...routes.flatMap((route, i) => whyNotRoute(route).map((why) => `${names[i]}: ${why}`)),
  ]
}

function whyNotRoute({ method, path, policy: who, cached, open, framed, fromAnywhere }: Route): string[] {
  const problems: string[] = []
  if (typeof who !== 'string' || !policy.test(who)) problems.push('say who may ask for it: give it a policy.')
  if (cached && method !== 'GET') problems.push('an act is never answered from memory; take “cached” away.')
  // A page kept in memory is asked for without cookies: it can only be everybody’s.
  if (cached && who !== 'public')
    problems.push('only a public page may be kept for everyone; take “cached” away.')
  if ((open || framed) && (method !== 'GET' || who !== 'public'))
    problems.push('other sites read and frame only public pages; take “open” or “framed” away.')
  // Nothing but the secret of its address may speak for whoever presses.
  if (fromAnywhere && !(method === 'POST' && who === 'public' && path.includes('/:token')))
    problems.push('only a public press behind a secret may come from anywhere; take “fromAnywhere” away.')
  if (!/^\/(?!.*\/$)/.test(path) && path !== '/')
    problems.push('an address begins with “/” and does not end with it.')
  if (path === '/en' || path.startsWith('/en/'))
    problems.push('name the French address; the English one is made from it.')
  if (/[A-Z_]|[^\p{ASCII}]/u.test(withoutParameters(path)))
    problems.push('write the address in small letters without accents.')
  return problems
}

function withoutParameters(path: string): string {
  return path.replaceAll(/:[a-zA-Z]+(\{[^}]*(\{[^}]*\}[^}]*)*\})?/g, '')
}
