import { describe, expect, it } from 'vitest'
import { testSite, type Visitor } from '../test/site.ts'
import { addToTeam } from './accounts/index.ts'
import { hashSecret, newSecret } from './kernel/ids.ts'
import type { Policy, Route } from './platform/http/route.ts'
import { routes } from './routes.ts'

const letIn = 'let in'
const doors: Route[] = routes.map((route) => ({ ...route, cached: false, handler: (c) => c.text(letIn) }))
const { site, visitor, owner } = await testSite({ routes: doors })
const real = await testSite({ demo: false, routes: doors })

const visitors = {
  anonymous: visitor(),
  person: await signedIn('ines@glaneurs.example'),
  team: await signedIn('samir@mouvement.example', true),
}
type Who = keyof typeof visitors

/** The whole law: what each kind of visitor meets at each kind of door. */
const law: Record<Policy, Record<Who, 'in' | 'sign in' | 'no page'>> = {
  public: { anonymous: 'in', person: 'in', team: 'in' },
  demo: { anonymous: 'in', person: 'in', team: 'in' },
  person: { anonymous: 'sign in', person: 'in', team: 'in' },
  team: { anonymous: 'no page', person: 'no page', team: 'in' },
}

describe('the door of every page', () => {
  for (const route of doors)
    for (const who of Object.keys(visitors) as Who[])
      it(`${route.method} ${route.path} (${route.policy}) answers ${who} as the law says`, async () => {
        expect(await met(visitors[who], route)).toBe(law[route.policy][who])
      })
})

it('has no demonstration page on a real site', async () => {
  for (const door of doors.filter((route) => route.policy === 'demo'))
    expect(await met(real, door)).toBe('no page')
})

it('keeps everything of the team behind its own door', () => {
  const open = routes.filter((route) => route.path.startsWith('/equipe') && route.policy !== 'team')
  expect(open).toEqual([])
})

it('takes no session that ended, nor one of a cookie that was made up', async () => {
  const late = await signedIn('farid@mouvement.example', true, -1)
  const made: Visitor['request'] = (path) => visitor().request(path, { headers: { cookie: 'session=abc' } })
  const door = doors.find((route) => route.policy === 'team' && route.method === 'GET')
  if (!door) return
  expect(await met(late, door)).toBe('no page')
  expect((await made(concrete(door))).status).toBe(404)
})

it('forgets a member who left the team at once', async () => {
  const paul = await signedIn('paul@mouvement.example', true)
  await owner`delete from team_members where person_id in (select id from people where email like 'paul%')`
  for (const door of doors.filter((route) => route.policy === 'team'))
    expect(await met(paul, door)).toBe('no page')
})

async function met(who: Visitor, route: Route): Promise<string> {
  const path = concrete(route)
  const answer = await (route.method === 'GET' ? who.request(path) : who.post(path))
  if (answer.status === 200 && (await answer.text()) === letIn) return 'in'
  if (answer.status === 303 && answer.headers.get('location')?.startsWith('/connexion')) return 'sign in'
  return answer.status === 404 ? 'no page' : `status ${answer.status}`
}

/** A path this route answers: `/charte/versions/:number{…}` becomes `/charte/versions/1`. */
function concrete(route: Route): string {
  return route.path.replaceAll(/:(\w+)(\{(?:[^{}]|\{[^}]*\})*\})?/g, (_, _name, pattern = '') =>
    pattern.includes('.txt') ? '1.txt' : '1',
  )
}

async function signedIn(email: string, isTeam = false, days = 1): Promise<Visitor> {
  const now = site.clock()
  const secret = newSecret()
  await owner`insert into people (id, email, created_at) values (gen_random_uuid(), ${email}, ${now})`
  await owner`insert into sessions (hash, person_id, created_at, expires_at)
    select ${hashSecret(secret)}, id, ${now}, ${new Date(now.getTime() + days * 86_400_000)}
    from people where email = ${email}`
  if (isTeam) await site.transaction((tx) => addToTeam(tx, email, 'test', now))
  const headers = { cookie: `session=${secret}` }
  const { request } = visitor()
  return {
    request: (path, init) => request(path, { ...init, headers }),
    post: (path) => request(path, { method: 'POST', headers: { ...headers, origin: site.config.url } }),
  }
}
