import { unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { loadDemoPlaces } from '../../db/seeds/demo-places.ts'
import { testSite } from '../../test/site.ts'
import { projectsOf } from '../../test/world/projects.ts'

const world = await testSite({ now: new Date('2026-11-14T20:00:00Z') })
await loadDemoPlaces(world.owner, new Date('2026-01-01'))
const { carried } = projectsOf(world)

it('gives the partners one agreement, to edit and to print, with what they wrote', async () => {
  const { lead, them, at, link } = await carried()
  await lead.person.post(`${at}/decisions`, { decision: 'Les restes vont aux voisins' })
  await lead.person.post(`${at}/liste`, { quoi: 'Prévenir la mairie', pour: '01/12/2026' })
  const odt = await world.request(`${link}/convention.odt`)
  expect(odt.headers.get('content-type')).toBe('application/vnd.oasis.opendocument.text')
  expect(odt.headers.get('content-disposition')).toMatch(
    /^attachment; filename="convention-[a-z0-9-]+\.odt"$/,
  )
  const files = unzipSync(new Uint8Array(await odt.arrayBuffer()))
  const content = new TextDecoder().decode(files['content.xml'])
  for (const words of [
    ...[lead.name, them.name, lead.association.number, 'prête la salle', 'Ouvrir à 9 h'],
    ...[
      'Les restes vont aux voisins',
      'Prévenir la mairie',
      'Quartiers d’hiver',
      'de janvier à décembre 2027',
    ],
    'sans valeur juridique par lui-même',
  ])
    expect(content, words).toContain(words)
  for (const email of [lead.email, them.email]) expect(content).not.toContain(email)
  const pdf = Buffer.from(await (await lead.person.request(`${at}/convention.pdf`)).arrayBuffer()).toString(
    'latin1',
  )
  expect(pdf.startsWith('%PDF-1.7')).toBe(true)
  expect(pdf).toContain('/StructTreeRoot')
  expect(pdf).toContain('/Lang (fr)')
})
