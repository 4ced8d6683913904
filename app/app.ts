import { Hono } from 'hono'
import { helpOf } from './beside/index.ts'
import { newId } from './kernel/ids.ts'
import { isUnavailable } from './platform/db/unavailable.ts'
import { bodyWithin } from './platform/http/body-within.ts'
import { compressed, compressResponse } from './platform/http/compressed.ts'
import { hasAlready, headersOf304 } from './platform/http/etag.ts'
import { bearsHelp } from './platform/http/help-cookie.ts'
import { inTime } from './platform/http/in-time.ts'
import { onlyRead, openToAll, permission } from './platform/http/open-to-all.ts'
import { chooseEncoding, type PageCache } from './platform/http/page-cache.ts'
import { plainProblem } from './platform/http/problem.ts'
import type { Ctx, Handler, Route, Variables } from './platform/http/route.ts'
import { ownFormsOnly, securityHeaders } from './platform/http/security.ts'
import type { Site } from './platform/http/site.ts'
import { languages, localPath, readPath } from './platform/languages.ts'
import { errorFields } from './platform/log.ts'
import { stopAt } from './policies.ts'
import { forbiddenPage, notFoundPage, tooLargePage, unavailablePage, unexpectedPage } from './site/index.ts'

const largestForm = 256 * 1024

/** The whole site: pages that are the same for everyone come from memory, the others are made each time. */
export function buildApp(site: Site, routes: Route[], pages: PageCache): Hono {
  const inside = composeApp(site, routes)
  const app = new Hono()
  for (const route of routes.filter((each) => each.cached))
    for (const lang of languages)
      app.get(localPath(lang, route.path), async (c) => {
        // Whoever helps somebody reads it on every page: theirs are made for them alone.
        if (bearsHelp(c.req.header('cookie'))) return inside.fetch(c.req.raw, c.env)
        const url = new URL(c.req.url)
        // Asked for without the visitor’s headers: nobody’s cookie can slip into everybody’s page.
        const anonymous = async () => inside.fetch(new Request(c.req.url), c.env)
        const encoding = chooseEncoding(c.req.header('accept-encoding'))
        const made = await pages.make(url.pathname + url.search, encoding, anonymous)
        const { headers } = made
        if (hasAlready(c.req.header('if-none-match'), headers.get('etag')))
          return new Response(null, { status: 304, headers: headersOf304(headers) })
        // A page that is not kept, a question badly asked for one, comes as it was made.
        return compressResponse(made, encoding)
      })
  app.all('*', (c) => inside.fetch(c.req.raw, c.env))
  return app
}

/** The one composition: what surrounds every page, in order, then every route in both languages. */
function composeApp(site: Site, routes: Route[]): Hono<{ Variables: Variables }> {
  const app = new Hono<{ Variables: Variables }>()
  app.use(async (c, next) => {
    const [lang, path] = readPath(c.req.path)
    c.set('site', site)
    c.set('lang', lang)
    c.set('path', path)
    c.set('requestId', newId())
    c.set('help', await helpOf(c))
    await next()
  })
  app.use(openToAll)
  app.use(securityHeaders(site.config.url))
  app.use(logged(site))
  app.use(compressed)
  app.use(inTime())
  for (const route of routes.filter((each) => each.fromAnywhere))
    for (const lang of languages)
      app.on(route.method, localPath(lang, route.path), async (c, next) => {
        c.set('fromAnywhere', true)
        await next()
      })
  app.use(refusing(forbiddenPage, ownFormsOnly(site.config.url)))
  app.use(withinLimit(routes))
  for (const route of routes)
    for (const lang of languages) app.on(route.method, localPath(lang, route.path), prepared(route))
  for (const route of routes.filter((each) => each.open))
    for (const lang of languages)
      app
        .options(localPath(lang, route.path), prepared({ ...route, handler: permission }))
        .all(localPath(lang, route.path), prepared({ ...route, handler: onlyRead }))
  app.notFound((c) => notFoundPage(c as Ctx))
  app.onError((error, c) => faultPage(site, error, c as unknown as Ctx))
  return app
}

/** A form is small, but for those that carry a file. */
function withinLimit(routes: Route[]) {
  const larger = new Map(
    routes.flatMap(({ path, largest }) => languages.map((lang) => [localPath(lang, path), largest] as const)),
  )
  const limited = (most: number) => bodyWithin(most, tooLargePage)
  const small = limited(largestForm)
  return (c: Ctx, next: () => Promise<void>) => {
    const largest = c.req.method === 'POST' ? larger.get(c.req.path) : undefined
    return (largest ? limited(largest) : small)(c, next)
  }
}

/** One line for each answer: the route’s pattern, never the address, which may hold a secret. */
function logged(site: Site) {
  return async (c: Ctx, next: () => Promise<void>) => {
    const started = performance.now()
    await next()
    site.log.debug('http.answered', {
      method: c.req.method,
      route: c.req.routePath,
      status: c.res.status,
      milliseconds: Math.round(performance.now() - started),
    })
  }
}

/** Runs Hono’s own refusal, then shows our page in its place. */
function refusing(page: Handler, guard: ReturnType<typeof ownFormsOnly>) {
  return async (c: Ctx, next: () => Promise<void>) => {
    if (c.var.fromAnywhere) return next()
    let passed = false
    try {
      await guard(c as never, async () => {
        passed = true
        await next()
      })
    } catch (error) {
      if (passed) throw error
      return page(c)
    }
  }
}

function prepared(route: Route): Handler {
  return async (c) => {
    c.set('route', route)
    c.header('cache-control', route.cached && !c.var.help ? 'no-cache' : 'no-store')
    return (await stopAt(route.policy, c)) ?? route.handler(c)
  }
}

/** Faults are caught here and nowhere else. */
function faultPage(site: Site, error: unknown, c: Ctx): Response | Promise<Response> {
  site.log.error('http.failed', { route: c.req.routePath, requestId: c.var.requestId, ...errorFields(error) })
  const isAway = isUnavailable(error)
  // A program cannot read a page.
  if (c.var.route?.open) return plainProblem(c, isAway ? 503 : 500, c.req.routePath)
  return isAway ? unavailablePage(c) : unexpectedPage(c)
}
