import { expect, it } from 'vitest'
import { signedInAs } from '../../test/world/local.ts'
import { planSite, samir, valbrume } from '../../test/world/plan.ts'

const site = await planSite()
const { owner, request } = site
const steward = await signedInAs(site, samir)
const steps = `${valbrume}/projet/etapes`
const charter = async () =>
  (await owner`select id, state from local_charters where name like '%Valbrume'`)[0] as {
    id: string
    state: string
  }

/** One walk through the life of an adopted charter: each step, where it leads, and what its public page then says. */
it.each([
  ['revise', 'drafting', 'révision en cours', 'local-charter.revised'],
  ['take-back', 'adopted', 'adoptée', undefined],
  ['sleep', 'asleep', 'en sommeil', 'local-charter.asleep'],
  ['wake', 'adopted', 'adoptée', 'local-charter.woken'],
  ['close', 'closed', 'close', 'local-charter.closed'],
  ['reopen', 'adopted', 'adoptée', 'local-charter.reopened'],
] as const)(
  '%s leads to %s; the page, the history and the journal say so',
  async (verb, state, words, entry) => {
    const count = async () =>
      Number((await owner`select count(*) from journal_entries where kind = ${entry ?? ''}`)[0]?.count)
    const before = await count()
    const answer = await steward.post(steps, { faire: verb, [`mot-${verb}`]: `Un mot sur ${verb}.` })
    expect(answer.headers.get('location')).toBe(`${steps}?fait=1`)
    const { id, state: now } = await charter()
    expect(now).toBe(state)
    expect(await (await request(valbrume)).text()).toContain(words)
    const [told] =
      await owner`select kind, words from local_events where charter_id = ${id} order by id desc limit 1`
    expect(told).toEqual({ kind: verb, words: `Un mot sur ${verb}.` })
    expect(await count()).toBe(before + (entry ? 1 : 0))
  },
)

it.each(['draft', 'take-back', 'wake', 'reopen'])(
  'refuses %s of an adopted charter, in words, and changes nothing',
  async (verb) => {
    const answer = await steward.post(steps, { faire: verb })
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain('plus possible à cette étape')
    expect((await charter()).state).toBe('adopted')
  },
)

it('refuses a word that is too long beside its field, and keeps it', async () => {
  const answer = await steward.post(steps, { faire: 'sleep', 'mot-sleep': 'a'.repeat(1_001) })
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain('a'.repeat(1_001))
})
