import { beforeEach, expect, it } from 'vitest'
import { engagementFor, planned, planSite, withoutPlan } from '../../test/world/plan.ts'
import { addDays, dayOf } from '../kernel/instants.ts'
import { remindOfPlans } from './index.ts'

const start = new Date('2026-11-14T09:00:00Z')
const site = await planSite(start)
const ines = 'ines@les-glaneurs-de-valbrume.example'
const glaneurs = 'Les Glaneurs de Valbrume'
beforeEach(async () => {
  await withoutPlan(site)
  site.setClock(start)
})

async function remindedOn(day: number): Promise<string[]> {
  site.setClock(addDays(start, day))
  const before = (await site.letters()).length
  await remindOfPlans(site.site)
  await remindOfPlans(site.site)
  await site.settle()
  const letters = await site.letters()
  return letters.slice(0, letters.length - before).map(({ to, subject }) => `${to} ${subject}`)
}

const inDays = (days: number) => dayOf(addDays(start, days))

it('reminds once before the day and once after, kindly, and never again for that day', async () => {
  await planned(site, { owner: glaneurs, accepted: true, dueOn: inDays(30) })
  await site.settle()
  expect(await remindedOn(10)).toEqual([])
  expect(await remindedOn(16)).toEqual([`${ines} Bientôt\u00a0: Ouvrir la salle`])
  expect(await remindedOn(20)).toEqual([])
  expect(await remindedOn(33)).toEqual([])
  expect(await remindedOn(37)).toEqual([`${ines} Des nouvelles\u00a0? Ouvrir la salle`])
  expect(await remindedOn(50)).toEqual([])
  const [letter] = await site.letters()
  expect(letter?.text).toContain('ce n’est pas grave')
  expect(letter?.text).not.toMatch(/retard|devez|urgent/)
})

it('reminds nobody of what nobody took, is done, or sleeps', async () => {
  await planned(site, { title: 'Ouverte', dueOn: inDays(3) })
  await planned(site, { title: 'Proposée', owner: glaneurs, dueOn: inDays(3) })
  const done = await planned(site, { title: 'Faite', owner: glaneurs, accepted: true, dueOn: inDays(3) })
  await site.settle()
  const told = await site.visitor().post(await engagementFor(site, ines), { faire: 'accept' })
  expect(told.status).toBe(303)
  await site.owner`update planned_actions set progress = 'done' where id = ${done} or title = 'Proposée'`
  await site.settle()
  expect(await remindedOn(1)).toEqual([])
})

it('stops at the first press, for the whole plan, and begins again as simply', async () => {
  await planned(site, { owner: glaneurs, accepted: true, dueOn: inDays(3) })
  await planned(site, { title: 'Une autre', owner: glaneurs, accepted: true, dueOn: inDays(20) })
  await site.settle()
  expect(await remindedOn(0)).toEqual([`${ines} Bientôt\u00a0: Ouvrir la salle`])
  const link = await engagementFor(site, ines)
  const visitor = site.visitor()
  await visitor.post(`${link}/rappels`, { rappels: 'non' })
  expect(await (await visitor.request(`${link}?fait=silenced`)).text()).toContain('Recevoir à nouveau')
  expect(await remindedOn(10)).toEqual([])
  await visitor.post(`${link}/rappels`, { rappels: 'oui' })
  expect(await remindedOn(11)).toContain(`${ines} Bientôt\u00a0: Une autre`)
})
