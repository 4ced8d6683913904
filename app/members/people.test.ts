import { describe, expect, it } from 'vitest'
import { testSite } from '../../test/site.ts'
import { anAssociation, type SignedIn, signedInAs } from '../../test/world/people.ts'
import { askStillYou, join } from './index.ts'

const world = await testSite()
const { site, owner, visitor, settle, letters, setClock } = world
let made = 0

describe('inviting a colleague', () => {
  it('takes one letter, one name and one button, and opens their session', async () => {
    const { at, ines, id } = await association()
    expect((await invite(ines, at, 'nadia@essai.example')).status).toBe(303)
    const link = await linkFor('nadia@essai.example', 'invitation')
    const nadia = visitor()
    const page = await nadia.request(link)
    expect(await page.text()).toContain('Inès Larbaud vous invite à contribuer')
    expect(await rolesIn(id)).toEqual(['representative'])
    const accepted = await nadia.post(link, { nom: ' Nadia  Bellocq ' })
    expect([accepted.status, accepted.headers.get('location')]).toEqual([303, '/espace'])
    expect(await (await nadia.request(at)).text()).toContain('Nadia Bellocq')
    expect(await rolesIn(id)).toEqual(['contributor', 'representative'])
    expect((await nadia.request(`${at}/actes`)).status).toBe(404)
    const deeds = await (await ines.request(`${at}/actes`)).text()
    expect(deeds).toMatch(/Nadia Bellocq.*contribue/s)
    await settle()
    expect((await letters()).find(({ to }) => to === ines.person.email)?.text).toContain('Nadia Bellocq')
  })

  it('is accepted once, however often it is pressed, and opens one session', async () => {
    const { at, ines, id } = await association()
    await invite(ines, at, 'paul@essai.example', 'representative')
    const link = await linkFor('paul@essai.example', 'invitation')
    const presses = await Promise.all(
      Array.from({ length: 8 }, () => visitor().post(link, { nom: 'Paul Tessandier' })),
    )
    expect(presses.map(({ status }) => status)).toEqual(Array(8).fill(303))
    expect(presses.filter((answer) => answer.headers.getSetCookie().length > 0)).toHaveLength(1)
    expect(await rolesIn(id)).toEqual(['representative', 'representative'])
    expect(await (await visitor().request(link)).text()).toContain('Invitation acceptée')
  })

  it('says what is wrong and keeps what was typed', async () => {
    const { at, ines } = await association()
    const wrong = await invite(ines, at, 'nadia@')
    expect(wrong.status).toBe(422)
    expect(await wrong.text()).toContain('value="nadia@"')
    const there = await invite(ines, at, ines.person.email)
    expect([there.status, await there.text()]).toEqual([422, expect.stringContaining('a déjà cette place')])
    await invite(ines, at, 'sansnom@essai.example')
    const nameless = await visitor().post(await linkFor('sansnom@essai.example', 'invitation'), { nom: ' ' })
    expect([nameless.status, await nameless.text()]).toEqual([
      422,
      expect.stringContaining('Écrivez votre nom'),
    ])
  })

  it('can be declined, taken back, and expires', async () => {
    const { at, ines, id } = await association()
    await invite(ines, at, 'refuse@essai.example')
    const declined = await linkFor('refuse@essai.example', 'invitation')
    await visitor().post(`${declined}/refuser`)
    expect((await visitor().post(declined, { nom: 'Rose' })).status).toBe(410)
    await invite(ines, at, 'reprise@essai.example')
    const taken = await linkFor('reprise@essai.example', 'invitation')
    const cancel = /action="([^"]+annuler)"/.exec(await (await ines.request(at)).text())?.[1] ?? ''
    expect((await ines.post(cancel)).status).toBe(303)
    expect((await visitor().post(taken, { nom: 'Rose' })).status).toBe(410)
    await invite(ines, at, 'tard@essai.example')
    const late = await linkFor('tard@essai.example', 'invitation')
    wait(15)
    expect((await visitor().post(late, { nom: 'Rose' })).status).toBe(410)
    expect(await rolesIn(id)).toEqual(['representative'])
    expect((await visitor().post('/invitation/inconnu', { nom: 'Rose' })).status).toBe(404)
  })

  it('keeps no secret, and no address in facts', async () => {
    const { at, ines } = await association()
    await invite(ines, at, 'secret@essai.example')
    const secret = (await linkFor('secret@essai.example', 'invitation')).split('/').at(-1) ?? ''
    const kept = JSON.stringify([
      await owner`select * from facts where name like 'members.%'`,
      await owner`select * from invitation_links`,
    ])
    expect(kept).not.toContain(secret)
    expect(kept).not.toContain('secret@essai.example')
  })
})

describe('leaving', () => {
  it('is refused to the last one who represents, even when two leave at once', async () => {
    const { at, ines, id } = await association()
    const alone = await ines.post(`${at}/quitter`)
    expect([alone.status, await alone.text()]).toEqual([409, expect.stringContaining('passer la main')])
    const hugo = await signedInAs(world, 'hugo@essai.example')
    await letIn(hugo, id, 'representative')
    const left = await Promise.all([ines, hugo].map((who) => who.post(`${at}/quitter`)))
    expect(left.map(({ status }) => status).sort()).toEqual([303, 409])
    expect(await rolesIn(id)).toEqual(['representative'])
  })

  it('lets a representative change or thank the others, and nobody of elsewhere', async () => {
    const { at, ines, id } = await association()
    const nadia = await signedInAs(world, 'nadia2@essai.example')
    await letIn(nadia, id, 'contributor')
    const place = await placeOf(nadia)
    await ines.post(`${at}/personnes/${place}/role`, { role: 'representative' })
    expect(await rolesIn(id)).toEqual(['representative', 'representative'])
    const other = await association()
    expect((await other.ines.post(`${other.at}/personnes/${place}/retirer`)).status).toBe(409)
    expect(await rolesIn(id)).toHaveLength(2)
    await ines.post(`${at}/personnes/${place}/retirer`)
    expect(await rolesIn(id)).toEqual(['representative'])
    expect((await nadia.request(at)).status).toBe(404)
    expect((await ines.post(`${at}/personnes/nimporte/retirer`)).status).toBe(409)
  })
})

describe('the clock of mandates', () => {
  it('asks once a year, takes “still me” from the letter, and hands over in two presses', async () => {
    const { at, ines, id } = await association()
    await ask()
    expect(await mandateLetters(ines)).toHaveLength(0)
    wait(366)
    await ask()
    await ask()
    expect(await mandateLetters(ines)).toHaveLength(1)
    const link = await linkFor(ines.person.email, 'mandat')
    expect(await (await visitor().request(link)).text()).toContain('Toujours vous')
    expect((await visitor().post(link, { faire: 'rester', fin: '31/02/2029' })).status).toBe(422)
    expect(await (await visitor().post(link, { faire: 'rester' })).text()).toContain('Merci, c’est noté')
    wait(31)
    await ask()
    expect(await mandateLetters(ines)).toHaveLength(1)
    expect((await visitor().post(link, { faire: 'quitter' })).status).toBe(409)
    await visitor().post(link, { faire: 'passer', courriel: 'suite@essai.example' })
    const next = visitor()
    await next.post(await linkFor('suite@essai.example', 'invitation'), { nom: 'Suzanne Pradel' })
    expect(await rolesIn(id)).toEqual(['representative'])
    expect(await (await next.request(at)).text()).toContain('Suzanne Pradel')
    expect((await ines.request(at)).status).not.toBe(200)
    expect((await visitor().post(link, { faire: 'rester' })).status).toBe(410)
  })

  it('stops asking after three letters without an answer', async () => {
    const { ines } = await association()
    wait(366)
    for (let month = 0; month < 6; month += 1) {
      await ask()
      wait(31)
    }
    expect(await mandateLetters(ines)).toHaveLength(3)
  })
})

async function association() {
  made += 1
  const slug = `association-${made}`
  const id = await anAssociation(world, `Association ${made}`, slug)
  const ines = await signedInAs(world, `ines${made}@essai.example`, 4000)
  await owner`update people set name = 'Inès Larbaud' where id = ${ines.person.id}`
  await letIn(ines, id, 'representative')
  return { id, ines, at: `/espace/associations/${slug}` }
}

async function letIn(who: SignedIn, associationId: string, role: 'representative' | 'contributor') {
  const member = { personId: who.person.id, associationId, role, basis: 'team' } as const
  await site.transaction((tx) => join(tx, member, site.clock()))
}

function invite(who: SignedIn, at: string, courriel: string, role = 'contributor') {
  return who.post(`${at}/inviter`, { courriel, role })
}

async function linkFor(email: string, kind: 'invitation' | 'mandat'): Promise<string> {
  await settle()
  const letter = (await letters()).find(({ to, text }) => to === email && text.includes(`/${kind}/`))
  return new RegExp(`(/${kind}/[\\w-]{43})`).exec(letter?.text ?? '')?.[1] ?? `no link for ${email}`
}

async function mandateLetters({ person }: SignedIn) {
  await settle()
  return (await letters()).filter(({ to, text }) => to === person.email && text.includes('/mandat/'))
}

const ask = () => askStillYou(site)

async function rolesIn(id: string): Promise<string[]> {
  const rows = await owner`
    select role from memberships where association_id = ${id} and ended_at is null order by role`
  return rows.map(({ role }) => role)
}

async function placeOf({ person }: SignedIn): Promise<string> {
  const [row] = await owner`select id from memberships where person_id = ${person.id}`
  return row?.id
}

function wait(days: number): void {
  setClock(new Date(site.clock().getTime() + days * 86_400_000))
}
