import type { TestSite } from '../site.ts'
import { another } from './another.ts'
import { signWholly } from './sign.ts'

/** What is typed to post, unless a test says otherwise. */
const room = {
  direction: 'need',
  kind: 'room',
  title: 'Une salle pour quarante, samedi',
  place: 'Les Glycines',
  'place-choice': 'qpv:QN99001M',
  until: '30/11/2026',
}

/** The newest letter to a mailbox that holds such an address. @returns the address found. */
export async function linkIn(site: TestSite, email: string, shape: RegExp): Promise<string> {
  const letter = (await site.letters()).find(({ to, text }) => to === email && shape.test(text))
  const path = shape.exec(letter?.text ?? '')?.[0]
  if (!path) throw new Error(`no such link for ${email}`)
  return path
}

/** An association that signed, with its link to post. */
export async function poster(site: TestSite) {
  const one = another()
  await signWholly(site, one)
  await site.post('/entraide/publier', { email: one.email })
  await site.settle()
  return { ...one, link: await linkIn(site, one.email, /\/entraide\/publier\/[\w-]{43}/) }
}

/** Posts by link. @returns the poster, the page that tends the listing, and its public address. */
export async function posted(site: TestSite, typed: Record<string, string> = {}) {
  const by = await poster(site)
  const sent = await site.post(by.link, { ...room, ...typed })
  if (sent.status !== 303) throw new Error(`posting answered ${sent.status}`)
  await site.settle()
  const tended = (sent.headers.get('location') ?? '').split('?')[0] ?? ''
  const page = await (await site.request(tended)).text()
  const at = /\/entraide\/[a-z2-9]{8}/.exec(page)?.[0] ?? ''
  return { by, tended, at }
}

/** Somebody answers and confirms. @returns who, and the page of their letter. */
export async function answered(site: TestSite, at: string, email: string, words = 'Nous avons une salle.') {
  await site.post(`${at}/repondre`, { words, name: 'Paul T.', association: 'Le Fil des mots', email })
  await site.settle()
  const letter = await linkIn(site, email, /\/entraide\/reponse\/[\w-]{43}/)
  await site.post(letter)
  await site.settle()
  return letter
}
