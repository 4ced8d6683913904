import nodemailer from 'nodemailer'
import { afterAll, expect, it } from 'vitest'
import { loadDemoPlaces } from '../../db/seeds/demo-places.ts'
import { testSite } from '../../test/site.ts'
import { projectsOf } from '../../test/world/projects.ts'
import { receiveLetter } from '../mail/index.ts'
import { listenForLetters } from '../platform/mailer/letters-in.ts'
import { mailboxFolder, storedLetters } from '../platform/mailer/mailer.ts'

const world = await testSite({ now: new Date('2026-11-14T20:00:00Z') })
await loadDemoPlaces(world.owner, new Date('2026-01-01'))
const { invited, carried, signatory, linkOf } = projectsOf(world)

const door = await listenForLetters(
  { port: 0, host: '127.0.0.1' },
  (to) => to.startsWith('reponse'),
  (letter, to) => receiveLetter(world.site, letter, to),
)
afterAll(() => door.stop())
const office = nodemailer.createTransport({
  ...{ host: '127.0.0.1', port: door.port, secure: false, ignoreTLS: true },
})

/** Answers the newest letter that can be answered, as a post office brings it. */
async function reply(from: string, text: string): Promise<void> {
  const letters = await storedLetters(mailboxFolder(world.site.config), 200)
  const sources = letters.map(({ source }) => source.toString())
  const letter = sources.find((one) => one.includes(`To: ${from}`) && one.includes('reponse+'))
  const to = /^Reply-To: (.+)$/m.exec(letter ?? '')?.[1] ?? ''
  await office.sendMail({ from, to, subject: 'Re: projet', text })
  await world.settle()
}

const about = async (email: string, subject: RegExp) =>
  (await world.letters()).filter((one) => one.to === email && subject.test(one.subject))

it('carries an answer to the other side and back, and shows no address', async () => {
  const { lead, them } = await invited()
  await reply(them.email, 'Quel jour de la semaine ?')
  const [asked] = await about(lead.email, /^Projet/)
  expect(asked?.text).toContain('Quel jour de la semaine ?')
  expect(asked?.text).toContain(`${them.name} vous écrit`)
  expect(asked?.text).not.toContain(them.email)
  await reply(lead.email, 'Le samedi, toujours.')
  const [told] = await about(them.email, /^Projet/)
  expect(told?.text).toContain('Le samedi, toujours.')
  expect(told?.text).not.toContain(lead.email)
  const kept = await world.owner`select 1 from received_letters where text <> ''`
  expect(kept).toHaveLength(0)
})

it('tells who wrote that nobody hears, once the association has left or ten letters passed', async () => {
  const { lead, them, link } = await carried()
  for (let n = 1; n <= 11; n++) await reply(lead.email, `Lettre ${n}`)
  expect(await about(them.email, /^Projet/)).toHaveLength(10)
  expect(await about(lead.email, /n’a pas été transmise/)).toHaveLength(1)
  await world.post(`${link}/reponse`, { faire: 'leave' })
  await world.settle()
  const before = (await about(lead.email, /^Projet/)).length
  await reply(them.email, 'Encore un mot')
  expect(await about(lead.email, /^Projet/)).toHaveLength(before)
  expect(await about(them.email, /n’a pas été transmise/)).toHaveLength(1)
})

it('does not let who led before speak for who leads now', async () => {
  const { lead, them, link } = await carried()
  const third = await signatory()
  const [row] = await world.owner`select p.id, j.code, p.project_id from project_partners p
    join projects j on j.id = p.project_id where p.association_id = ${them.id}`
  const at = `${lead.desk}/${row?.code}`
  await lead.person.post(`${at}/inviter`, { association: third.name })
  await world.settle()
  await world.post(`${await linkOf(third.email)}/reponse`, { faire: 'accept' })
  await world.settle()
  const before = (await about(third.email, /^Projet/)).length
  await lead.person.post(`${at}/passer`, { faire: 'ask', 'a-qui': row?.id })
  const [asked] = await world.owner`select id from project_handovers where project_id = ${row?.project_id}`
  await world.post(`${link}/porter`, { faire: 'yes', demande: asked?.id })
  await reply(lead.email, 'Je suis encore le porteur.')
  await reply(third.email, 'Bonjour à qui porte le projet.')
  expect(await about(third.email, /^Projet/)).toHaveLength(before)
  expect(await about(lead.email, /n’a pas été transmise/)).toHaveLength(1)
  expect((await about(them.email, /^Projet/))[0]?.text).toContain('Bonjour à qui porte le projet.')
})
