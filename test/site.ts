import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { simpleParser } from 'mailparser'
import { afterAll } from 'vitest'
import { buildApp } from '../app/app.ts'
import { answerable } from '../app/mail/index.ts'
import { readConfig } from '../app/platform/config.ts'
import { connect, database, type Sql } from '../app/platform/db/database.ts'
import { againIfBeaten, transaction } from '../app/platform/db/transaction.ts'
import { makePageCache, type PageCache } from '../app/platform/http/page-cache.ts'
import type { Route } from '../app/platform/http/route.ts'
import type { Site } from '../app/platform/http/site.ts'
import type { FactName } from '../app/platform/jobs/facts.ts'
import { makeLog } from '../app/platform/log.ts'
import { mailboxFolder, openMailer, storedLetters } from '../app/platform/mailer/mailer.ts'
import { heedingWishes } from '../app/preferences/index.ts'
import { reactionsOf } from '../app/reactions.ts'
import { routes } from '../app/routes.ts'
import { loadNationalCharter } from '../db/seeds/national-charter.ts'
import { testDatabase } from './database.ts'

/** Someone with a browser: keeps cookies, does not follow redirections. */
export type Visitor = {
  request(path: string, init?: RequestInit): Promise<Response>
  /** Sends a form from our own page; a list sends the same field several times. */
  post(path: string, fields?: Record<string, string | string[]>): Promise<Response>
}

export type TestLetter = { to: string; subject: string; text: string }

/** The whole site over this test file’s database, without HTTP server nor worker. */
export type TestSite = Visitor & {
  site: Site
  /** The owner’s connection: for what the web role may not do. */
  owner: Sql
  /** Another person, with cookies of their own, or the one given. */
  visitor(options?: { cookie?: string }): Visitor
  /** Runs what follows from every fact not followed up yet, in order, as the worker would. */
  settle(): Promise<void>
  /** Letters posted so far, newest first. */
  letters(): Promise<TestLetter[]>
  setClock(to: Date): void
}

type Options = {
  /** A demonstration site unless said otherwise. */
  demo?: boolean
  now?: Date
  /** Public address of the site, to try what https changes. */
  url?: string
  routes?: Route[]
}

/**
 * Opens the site with the national charter at version 1; it closes when the test file ends.
 * @example
 * const { request, post, settle, letters } = await testSite()
 * expect((await request('/charte')).status).toBe(200)
 */
export async function testSite(options: Options = {}): Promise<TestSite> {
  let now = options.now ?? new Date('2026-11-14T20:00:00Z')
  const { owner, web } = await testDatabase()
  const dataDirectory = mkdtempSync(join(tmpdir(), 'tissons-site-'))
  const ownerSql = connect(owner, 2)
  const sql = connect(web, 8)
  afterAll(async () => {
    await Promise.all([ownerSql.end(), sql.end()])
    rmSync(dataDirectory, { recursive: true, force: true })
  })
  await loadNationalCharter(database(ownerSql), now)
  const pages = makePageCache()
  const site = makeSite(sql, pages, dataDirectory, options, () => now)
  const app = buildApp(site, options.routes ?? routes, pages)
  const visitor = ({ cookie }: { cookie?: string } = {}) =>
    newVisitor(site, async (request) => app.fetch(request), cookie)
  return {
    ...visitor(),
    site,
    owner: ownerSql,
    visitor,
    settle: () => settle(site),
    letters: () => readLetters(mailboxFolder(site.config)),
    setClock(to) {
      now = to
    },
  }
}

function makeSite(sql: Sql, pages: PageCache, data: string, options: Options, clock: () => Date): Site {
  const { demo = true, url } = options
  const config = readConfig({ TISSONS_DATA: data, TISSONS_DEMO: demo ? '1' : '0', TISSONS_URL: url })
  const db = database(sql)
  return {
    config,
    sql,
    db,
    keyed: db,
    log: makeLog('error'),
    mailer: heedingWishes(answerable(openMailer(config), config.replyTo), { config, db }),
    assets: { css: '/assets/main.css', embedCss: '/assets/embed.css', kits: {}, fonts: [] },
    clock,
    async transaction(act) {
      const result = await transaction(sql, act)
      pages.clear()
      return result
    },
    async statement(act) {
      const result = await againIfBeaten(() => act(db))
      pages.clear()
      return result
    },
    changed: pages.clear,
  }
}

function newVisitor(site: Site, answer: (request: Request) => Promise<Response>, cookie?: string): Visitor {
  const cookies = new Map<string, string>()
  if (cookie) keepCookie(cookies, cookie)
  const request = async (path: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers)
    if (cookies.size > 0) headers.set('cookie', [...cookies].map((pair) => pair.join('=')).join('; '))
    const response = await answer(new Request(new URL(path, site.config.url), { ...init, headers }))
    for (const cookie of response.headers.getSetCookie()) keepCookie(cookies, cookie)
    return response
  }
  const post = (path: string, fields: Record<string, string | string[]> = {}) => {
    const pairs = Object.entries(fields).flatMap(([name, values]) =>
      [values].flat().map((one) => [name, one]),
    )
    const headers = { origin: site.config.url }
    return request(path, { method: 'POST', headers, body: new URLSearchParams(pairs) })
  }
  return { request, post }
}

function keepCookie(cookies: Map<string, string>, header: string): void {
  const [pair = '', ...attributes] = header.split('; ')
  const [name = '', value = ''] = pair.split('=')
  if (attributes.some((attribute) => attribute.toLowerCase() === 'max-age=0')) cookies.delete(name)
  else cookies.set(name, value)
}

async function settle(site: Site): Promise<void> {
  const reactions = reactionsOf(site)
  for (;;) {
    const facts = await site.sql<{ id: number; name: FactName; payload: never; at: Date }[]>`
      with waiting as (
        update facts set dispatched_at = ${site.clock()} where dispatched_at is null
        returning id, name, payload, at
      ) select * from waiting order by id`
    if (facts.length === 0) return
    for (const { id, name, payload, at } of facts)
      for (const react of Object.values(reactions[name] ?? {})) await react(payload, { id, at })
  }
}

async function readLetters(folder: string): Promise<TestLetter[]> {
  return Promise.all(
    (await storedLetters(folder)).map(async ({ source }) => {
      const mail = await simpleParser(source, { skipHtmlToText: true })
      const to = [mail.to ?? []].flat().map((one) => one.text)
      return { to: to.join(', '), subject: mail.subject ?? '', text: mail.text ?? '' }
    }),
  )
}
