import { simpleParser } from 'mailparser'
import { expect, it } from 'vitest'
import { testSite } from '../../test/site.ts'
import { choiceOf, choices, type LetterKind, letterKinds } from '../kernel/letter-kinds.ts'
import { mailboxFolder, storedLetters } from '../platform/mailer/mailer.ts'
import { makeLetter } from '../ui/letter.ts'

const web = await testSite()
const { site, letters, owner } = web
const kinds = Object.keys(letterKinds) as LetterKind[]
const electives = kinds.filter((kind) => choiceOf(kind) !== undefined)

async function postLetter(kind: LetterKind, to: string, lang: 'fr' | 'en' = 'fr') {
  const key = `${kind} ${to} ${Math.random()}`
  await site.mailer.post(makeLetter({ lang, to, kind, subject: kind, key, blocks: ['Bonjour'] }))
  const [newest] = await storedLetters(mailboxFolder(site.config), 1)
  const source = String(newest?.source)
  const { text = '', html } = await simpleParser(source)
  // As it travels: a header that was cut over two lines is one.
  const headers = source.slice(0, source.indexOf('\n\n')).replace(/\n[ \t]+/g, ' ')
  const header = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(headers)?.[1]
  const url = header('List-Unsubscribe')?.replace(/^<(.*)>$/, '$1')
  return { post: header('List-Unsubscribe-Post'), url, text, html: html || '' }
}

/** As a mail host presses: no cookie, no Origin. */
function press(url: string, body: BodyInit = 'List-Unsubscribe=One-Click'): Promise<Response> {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  return web
    .visitor()
    .request(url, { method: 'POST', body, ...(typeof body === 'string' ? { headers } : {}) })
}

const received = async (to: string) => (await letters()).filter((one) => one.to === to).length

it('asks about every choice that some letter has', () => {
  expect([...new Set(electives.map(choiceOf))].sort()).toEqual([...choices].sort())
})

it.each(electives)(
  'a letter %s says how to stop it; one press of a mail host does, twice is once',
  async (kind) => {
    const to = `${kind.replace('.', '-')}@voisins.example`
    const letter = await postLetter(kind, to)
    expect(letter.post).toBe('List-Unsubscribe=One-Click')
    const url = letter.url ?? ''
    expect(url).toMatch(/^http:\/\/localhost:3000\/lettres\/[\w-]{86}\/[a-z-]+$/)
    expect(letter.text).toContain(url)
    expect(letter.html).toContain(`href="${url}"`)
    // Whoever opens the link changes nothing.
    expect((await web.visitor().request(url)).status).toBe(200)
    await postLetter(kind, to)
    expect(await received(to)).toBe(2)
    for (const _ of [1, 2]) expect((await press(url)).status).toBe(200)
    await postLetter(kind, to)
    await postLetter(kind, to.toUpperCase())
    expect(await received(to)).toBe(2)
    for (const other of electives.filter((one) => choiceOf(one) !== choiceOf(kind)).slice(0, 1)) {
      await postLetter(other, to)
      expect(await received(to)).toBe(3)
    }
  },
)

it.each(kinds.filter((kind) => choiceOf(kind) === undefined))(
  'a needed letter %s leaves always, and offers no button to stop it',
  async (kind) => {
    const to = 'tout-refuse@voisins.example'
    const { url = '' } = await postLetter('meeting.near', to)
    const page = url.replace(/\/[a-z-]+$/, '')
    await web.visitor().post(page, { rien: 'oui' })
    const before = await received(to)
    const letter = await postLetter(kind, to)
    expect(await received(to)).toBe(before + 1)
    expect([letter.post, letter.url]).toEqual([undefined, undefined])
  },
)

it('takes the press as either kind of form, in English too, and lets it be taken back', async () => {
  const { url = '' } = await postLetter('plan.reminder', 'hugo@voisins.example', 'en')
  expect(url).toContain('/en/lettres/')
  const form = new FormData()
  form.set('List-Unsubscribe', 'One-Click')
  const pressed = await press(url, form)
  expect(await pressed.text()).toContain('You will not receive “Reminders of plans” any more.')
  await web.visitor().post(url, { encore: 'oui' })
  await postLetter('plan.reminder', 'hugo@voisins.example')
  expect(await received('hugo@voisins.example')).toBe(2)
})

it('knows no link but those it made, and keeps nobody’s address', async () => {
  const { url = '' } = await postLetter('aid.ending', 'samir@voisins.example')
  for (const other of [
    url.replace(/\w\/entraide$/, '_/entraide'),
    url.replace('entraide', 'tout'),
    '/lettres/abc/entraide',
  ])
    expect((await press(other)).status).toBe(404)
  await press(url)
  const rows = await owner`select mailbox, choice from refused_letters`
  expect(JSON.stringify(rows)).not.toContain('samir')
})

it('refuses every other form that does not come from our pages', async () => {
  const { url = '' } = await postLetter('aid.ending', 'lea@voisins.example')
  for (const path of [url.replace('/entraide', ''), '/connexion', '/espace/lettres'])
    expect((await press(path)).status).toBe(403)
})
