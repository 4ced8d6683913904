import { expect, it } from 'vitest'
import { testSite } from '../../test/site.ts'
import { makeReplyAddress } from '../mail/index.ts'
import { makeLetter } from '../ui/letter.ts'

const web = await testSite()
const { site, request, owner } = web

it('shows the letters of the demonstration, newest first, and says that they are fictional', async () => {
  expect(await (await request('/boite-demo')).text()).toContain('Aucune lettre pour le moment')
  await post('ines@glaneurs.example', 'Première lettre')
  await new Promise((resolve) => setTimeout(resolve, 5))
  await post('samir@mouvement.example', 'Seconde lettre')
  const page = await (await request('/boite-demo')).text()
  expect(page).toContain('Tout est fictif ici')
  expect(page.indexOf('Seconde lettre')).toBeLessThan(page.indexOf('Première lettre'))
})

it('shows one letter as words with links, never as HTML', async () => {
  await post('<a>"@x.example', 'Titre <script>', '<img src=x onerror=alert(1)>')
  const list = await (await request('/boite-demo')).text()
  const href = /href="(\/boite-demo\/[^"]+)"[^>]*>Titre/.exec(list)?.[1] ?? ''
  const page = await (await request(href)).text()
  expect(page).toContain('<a href="http://localhost:3000/lien/abc">http://localhost:3000/lien/abc</a>')
  expect(page).toContain('&lt;img src=x')
  expect(page).not.toContain('<script>')
})

it('knows no other letter', async () => {
  for (const id of ['absente', '..%2F..%2Fetc', '000000000000000-0123456789abcdef0123456789abcdef'])
    expect((await request(`/boite-demo/${id}`)).status).toBe(404)
})

async function post(to: string, subject: string, words = 'Bonjour'): Promise<void> {
  const blocks = [words, { button: 'Ouvrir', url: `${site.config.url}/lien/abc` }]
  await site.mailer.post(
    makeLetter({ lang: 'fr', to, kind: 'account.sign-in', subject, key: subject, blocks }),
  )
}

it('answers a letter as its recipient would, when it may be answered by a letter', async () => {
  const subject = { purpose: 'essai', subjectId: '0193d1a0-0000-7000-8000-000000000001' }
  const replyTo = await makeReplyAddress(site.db, site.config.replyTo, subject, site.clock())
  const draft = { lang: 'fr' as const, to: 'ines@glaneurs.example', subject: 'Une salle', key: 'salle' }
  await site.mailer.post(
    makeLetter({ ...draft, kind: 'aid.relayed', replyTo, blocks: ['Avez-vous une salle ?'] }),
  )
  const href = /href="(\/boite-demo\/[^"]+)"[^>]*>Une salle/.exec(
    await (await request('/boite-demo')).text(),
  )?.[1]
  expect((await web.post(href ?? '', { text: ' ' })).status).toBe(422)
  expect(await (await web.post(href ?? '', { text: 'Oui, samedi.' })).text()).toContain(
    'Votre réponse est partie.',
  )
  const [row] = await owner`select purpose, text from received_letters`
  expect(row).toMatchObject({ purpose: 'essai', text: 'Oui, samedi.' })
})
