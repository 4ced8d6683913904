import { describe, expect, it } from 'vitest'
import { loadDemoTeam } from '../../db/seeds/demo-team.ts'
import { testSite } from '../../test/site.ts'
import { grantLink } from './acts/grant-link.ts'
import { forgetSignIns } from './index.ts'

const { site, visitor, settle, letters, setClock } = await testSite()
const secured = await testSite({ url: 'https://tissons.example' })
const noon = site.clock()
const team = 'equipe@tissons.example'
await loadDemoTeam(site.db, noon)

describe('signing in', () => {
  it('takes one letter, one button, and leads back to the page that was asked for', async () => {
    const samir = visitor()
    const link = await linkFor(samir, 'Equipe@Tissons.example', '/equipe?vue=1')
    const page = await samir.request(link)
    expect(await page.text()).toContain('Me connecter')
    expect(page.headers.getSetCookie()).toEqual([])
    expect(await isSignedIn(samir)).toBe(false)
    const pressed = await samir.post(link)
    expect([pressed.status, pressed.headers.get('location')]).toEqual([303, '/equipe?vue=1'])
    const [cookie] = pressed.headers.getSetCookie()
    expect(cookie).toMatch(/^session=[\w-]{43}; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/)
    expect(await isSignedIn(samir)).toBe(true)
    await samir.post('/deconnexion')
    expect(await isSignedIn(samir)).toBe(false)
  })

  it('uses a link up, even when two people press at once', async () => {
    await nextDay()
    const link = await linkFor(visitor(), team)
    const presses = await Promise.all(Array.from({ length: 8 }, () => visitor().post(link)))
    expect(presses.map((answer) => answer.status).sort()).toEqual([303, ...Array(7).fill(410)])
    const again = await visitor().request(link)
    expect(again.status).toBe(410)
    expect(await again.text()).toContain('Demander un autre lien')
  })

  it('does not take a link after thirty minutes, nor a session after thirty days', async () => {
    await nextDay()
    const samir = visitor()
    await samir.post(await linkFor(samir, team))
    const late = await linkFor(visitor(), team)
    wait(30 * 60_000)
    expect((await visitor().post(late)).status).toBe(410)
    expect(await isSignedIn(samir)).toBe(true)
    wait(30 * 86_400_000)
    expect(await isSignedIn(samir)).toBe(false)
    await forgetSignIns(site)
    const [left] = await site.sql`select (select count(*) from sessions where expires_at < ${site.clock()})
      + (select count(*) from sign_in_links) + (select count(*) from sign_in_requests) as n`
    expect(left?.n).toBe(0)
  })

  it('gives over https a cookie that no neighbour can plant', async () => {
    await secured.post('/connexion', { adresse: team })
    await secured.settle()
    const [letter] = await secured.letters()
    const link = /https:\/\/tissons.example(\S+)/.exec(letter?.text ?? '')?.[1] ?? ''
    const [cookie] = (await secured.post(link)).headers.getSetCookie()
    expect(cookie).toMatch(/^__Host-session=.*; Secure;/)
  })

  it('never leads to another site', async () => {
    await nextDay()
    const samir = visitor()
    const answer = await samir.post(await linkFor(samir, team, '//ailleurs.example'))
    expect(answer.headers.get('location')).toBe('/equipe')
  })
})

describe('asking for a link', () => {
  it('answers the same to everyone, and writes only to those we know', async () => {
    await nextDay()
    const before = (await letters()).length
    const known = await (await visitor().post('/connexion', { adresse: team })).text()
    const stranger = await (await visitor().post('/connexion', { adresse: 'qui@ailleurs.example' })).text()
    expect(stranger.replaceAll('qui@ailleurs.example', team)).toBe(known)
    await settle()
    expect((await letters()).length).toBe(before + 1)
    expect((await letters())[0]?.to).toBe(team)
  })

  it('writes three times a day to one address, silently', async () => {
    await nextDay()
    const before = (await letters()).length
    for (let i = 0; i < 5; i++) {
      const answer = await visitor().post('/connexion', { adresse: i % 2 ? team : team.toUpperCase() })
      expect(answer.status).toBe(200)
    }
    await settle()
    expect((await letters()).length).toBe(before + 3)
  })

  it('counts three even when sixteen requests are looked at together', async () => {
    await nextDay()
    await Promise.all(Array.from({ length: 16 }, () => visitor().post('/connexion', { adresse: team })))
    const requests = await site.sql<{ id: string }[]>`
      select id from sign_in_requests where requested_at = ${site.clock()}`
    const granted = await Promise.all(
      requests.map(({ id }) =>
        site.db.transaction().execute((tx) => grantLink(tx, id, async () => false, site.clock())),
      ),
    )
    expect(granted.filter(Boolean)).toHaveLength(3)
  })

  it('keeps no secret in clear, neither in facts nor in tables', async () => {
    await nextDay()
    const link = await linkFor(visitor(), team)
    const secret = link.split('/').at(-1) ?? ''
    const facts = JSON.stringify(await site.sql`select * from facts`)
    expect(facts).not.toContain(team)
    const kept = JSON.stringify([facts, await site.sql`select * from sign_in_links`])
    expect(kept).not.toContain(secret)
  })

  it('says what is wrong with an address, and gives it back', async () => {
    const answer = await visitor().post('/connexion', { adresse: 'equipe@', suite: '/equipe' })
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(page).toContain('Cette adresse n’est pas complète')
    expect(page).toContain('value="equipe@"')
    expect(page).toContain('value="/equipe"')
  })
})

async function linkFor(who: ReturnType<typeof visitor>, adresse: string, suite = ''): Promise<string> {
  await who.post('/connexion', { adresse, suite })
  await settle()
  const [newest] = (await letters()).filter((letter) => letter.subject.includes('connexion'))
  return /http:\/\/localhost:3000(\/connexion\/\S+)/.exec(newest?.text ?? '')?.[1] ?? 'no link'
}

async function isSignedIn(who: ReturnType<typeof visitor>): Promise<boolean> {
  return (await (await who.request('/connexion')).text()).includes('Vous êtes en session')
}

function wait(milliseconds: number): void {
  setClock(new Date(site.clock().getTime() + milliseconds))
}

/** Letters are told apart by the millisecond they were posted. */
async function nextDay(): Promise<void> {
  wait(2 * 86_400_000)
  await settle()
}
