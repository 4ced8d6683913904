import { expect, it } from 'vitest'
import { planned, planSite, samir } from '../../test/world/plan.ts'
import { personByEmail } from '../accounts/index.ts'
import { addDays, dayOf } from '../kernel/instants.ts'
import { planErrands } from './index.ts'

const start = new Date('2026-11-14T09:00:00Z')
const world = await planSite(start)
const { site } = world

it('tells a steward which action to write about, a week after its day, and nobody else', async () => {
  const late = { owner: 'Les Glaneurs de Valbrume', accepted: true, dueOn: dayOf(addDays(start, 30)) }
  const id = await planned(world, { title: 'Ouvrir la salle', ...late })
  await planned(world, { title: 'Plus tard', ...late, dueOn: dayOf(addDays(start, 34)) })
  const steward = await personByEmail(site.db, samir)
  const on = async (personId: string, day: number) => {
    const here = { territoryId: 'departement:D99', personId, role: 'steward' as const }
    return (await planErrands(site.db, here, addDays(start, day))).filter(({ to }) => to.endsWith(id))
  }
  expect(await on(steward?.id ?? '', 36)).toEqual([])
  const [errand, ...others] = await on(steward?.id ?? '', 37)
  expect(others).toEqual([])
  expect(errand?.words('fr')).toContain('Peut-être un mot à son association, Les Glaneurs de Valbrume')
  expect((await world.request(errand?.to ?? '')).status).not.toBe(404)
  const stranger = await personByEmail(site.db, 'ines@les-glaneurs-de-valbrume.example')
  expect(stranger && (await on(stranger.id, 37))).toEqual(stranger && [])
})
