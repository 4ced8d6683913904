import { beforeEach, describe, expect, it } from 'vitest'
import { signedInAs } from '../../test/world/local.ts'
import { meetingPlan } from '../../test/world/meetings.ts'
import { planSite, samir, valbrume, withoutPlan } from '../../test/world/plan.ts'

const site = await planSite()
const { owner, settle, letters } = site
const steward = await signedInAs(site, samir)
const ines = 'ines@les-glaneurs-de-valbrume.example'
const glaneurs = 'Les Glaneurs de Valbrume'
const toPlan = `${valbrume}/plan/depuis-une-rencontre`
const [charter] = await owner`select id from local_charters_public where slug like '%valbrume'`
const desk = '/espace/territoires/QN99001M/rencontres'
beforeEach(() => withoutPlan(site))

/** A meeting of the quarter, with one decision. */
async function decided(more: Record<string, string> = {}, form: Record<string, string> = {}) {
  const sent = await steward.post(`${desk}/convoquer`, {
    ...meetingPlan,
    ...form,
    titre: `Une rencontre ${Math.random()}`,
  })
  const at = (sent.headers.get('location') ?? '').replace('/inviter?fait=convened', '')
  const decision = { quoi: 'Tenir le goûter', qui: glaneurs, pour: '13/01/2027', ...more }
  await steward.post(`${at}/decisions`, decision)
  const [row] =
    await owner`select d.id, m.title from meeting_decisions d join meetings m on m.id = d.meeting_id
    where m.slug = ${at.split('/').at(-1) ?? ''}`
  return { at, id: String(row?.id), title: String(row?.title) }
}

const text = async (path: string, who = site.visitor()) => (await who.request(path)).text()
const actionPath = async () => {
  const [row] = await owner`select id from planned_actions`
  return `${valbrume}/plan/actions/${row?.id}`
}

describe('a promise of a meeting', () => {
  it('joins the plan once, however often it is pressed, and asks the association that it names', async () => {
    const { at, id, title } = await decided()
    expect(await text(at, steward)).toContain('Ajouter au plan d’action')
    const sent = await Promise.all(Array.from({ length: 6 }, () => steward.post(toPlan, { decision: id })))
    expect(new Set(sent.map((one) => one.headers.get('location')))).toEqual(
      new Set([`${at}?fait=planned-asked`]),
    )
    const rows = await owner`select title, due_on::text, holding from planned_actions`
    expect(rows).toEqual([{ title: 'Tenir le goûter', due_on: '2027-01-13', holding: 'proposed' }])
    await settle()
    const asked = (await letters()).filter(
      ({ to, subject }) => to === ines && subject.includes('Tenir le goûter'),
    )
    expect(asked).toHaveLength(1)
    const page = await text(at, steward)
    expect(page).toContain('Au plan d’action')
    expect(page).not.toContain('Ajouter au plan d’action')
    const action = await text(await actionPath())
    expect(action).toContain('Décidée à la rencontre')
    expect(action).toContain(title)
  })

  it('stays open when it names nobody whom the plan knows', async () => {
    const { at, id } = await decided({ qui: 'Quelqu’un du coin', pour: '' })
    const sent = await steward.post(toPlan, { decision: id })
    expect(sent.headers.get('location')).toBe(`${at}?fait=planned`)
    expect(await owner`select holding, owner_id from planned_actions`).toEqual([
      { holding: 'open', owner_id: null },
    ])
    expect(await text(await actionPath())).not.toContain('Quelqu’un du coin')
  })

  it('says nothing outside of a meeting that was announced to nobody', async () => {
    const { id, title } = await decided({}, { ouverte: 'non' })
    await steward.post(toPlan, { decision: id })
    const path = await actionPath()
    expect(await text(path)).toContain('Tenir le goûter')
    expect(await text(path)).not.toContain(title)
    expect(await text(path, steward)).toContain(title)
  })

  it('is added by stewards of the plan alone, and only what they may read of a meeting near', async () => {
    const { at, id } = await decided()
    const member = await signedInAs(site, ines)
    expect((await member.post(toPlan, { decision: id })).status).toBe(404)
    expect(await text(at, member)).not.toContain('Ajouter au plan d’action')
    for (const decision of ['', crypto.randomUUID()])
      expect((await steward.post(toPlan, { decision })).status).toBe(404)
    await steward.post(`${at}/decisions/retirer`, { decision: id })
    expect((await steward.post(toPlan, { decision: id })).status).toBe(404)
    await owner`update meeting_decisions set dropped_at = null where id = ${id}`
    await owner`update meetings set territory_id = 'commune:99002', minutes_for = 'public'
      where id = (select meeting_id from meeting_decisions where id = ${id})`
    expect((await steward.post(toPlan, { decision: id })).status).toBe(404)
    expect(await owner`select id from planned_actions`).toHaveLength(0)
  })

  it('where no plan is, the page says kindly why', async () => {
    const { at } = await decided()
    await owner`update local_charters set state = 'asleep'`
    const page = await text(at, steward)
    expect(page).toContain('Pas encore de plan d’action ici')
    expect(page).not.toContain('Ajouter au plan d’action')
    await owner`update local_charters set state = 'adopted' where id = ${charter?.id}`
  })
})
