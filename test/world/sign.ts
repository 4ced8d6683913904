import { expect } from 'vitest'
import type { TestSite, Visitor } from '../site.ts'

type Fields = Record<string, string | string[]>

/** What is typed in the three steps, unless a test says otherwise. Fictional people and places. */
export type Typed = {
  /** The address of a local charter they come to sign, and the texts they then choose. */
  local?: { slug: string; texts: string[] }
  association?: Fields
  places?: string[]
  mandate?: Fields
  reading?: Fields
}

const glaneurs: Fields = {
  kind: 'association',
  name: 'Les Glaneurs de Valbrume',
  number: 'W991000001',
  commune: 'Valbrume',
}

export const ines: Fields = {
  who: 'me',
  'signer-name': 'Inès Larbaud',
  'signer-email': 'ines@glaneurs.example',
  'signer-title': 'présidente',
  capacity: 'legal',
  decided: 'yes',
  body: 'conseil d’administration',
  'decided-on': '02/11/2026',
}

/** Fills in the three steps; the form is ready to be sent. @returns its address and what to send. */
export async function fillIn(visitor: Visitor, typed: Typed = {}): Promise<{ at: string; fields: Fields }> {
  const { local } = typed
  const begun = await visitor.post('/signer', { typed: '', ...(local && { declinaison: local.slug }) })
  const at = (begun.headers.get('location') ?? '').replace(/\/[a-z]+$/, '')
  if (local) await step(visitor, `${at}/textes`, { text: local.texts })
  await step(visitor, `${at}/association`, { ...glaneurs, ...typed.association })
  for (const place of typed.places ?? ['qpv:QN99001M'])
    await step(visitor, `${at}/lieux`, { act: 'add', place })
  await step(visitor, `${at}/lieux`, { act: 'next' })
  await step(visitor, `${at}/mandat`, { ...ines, ...typed.mandate })
  const page = await (await visitor.request(`${at}/relecture`)).text()
  return {
    at,
    fields: { fingerprint: fingerprintsIn(page), publication: 'named', consent: 'on', ...typed.reading },
  }
}

/** Fills in and sends the form, and lets the letters leave. */
export async function askToSign(site: TestSite, typed: Typed = {}): Promise<string> {
  const { at, fields } = await fillIn(site, typed)
  await step(site, `${at}/relecture`, fields)
  await site.settle()
  return at
}

/** The path of the link in the latest letter to a mailbox. */
export async function linkFor(site: TestSite, email: string): Promise<string> {
  const letter = (await site.letters()).find(({ to }) => to === email)
  const path = /\/signature\/[\w-]{43}/.exec(letter?.text ?? '')?.[0]
  if (!path) throw new Error(`no link for ${email} in: ${letter?.text ?? 'no letter'}`)
  return path
}

/** Opens a link and presses its button. */
export async function pressLink(visitor: Visitor, path: string): Promise<Response> {
  const page = await (await visitor.request(path)).text()
  return visitor.post(path, { fingerprint: fingerprintsIn(page) })
}

/** Of every text that a page shows and its button carries. */
function fingerprintsIn(page: string): string[] {
  return [...page.matchAll(/name="fingerprint" value="([0-9a-f]{64})"/g)].map(([, sha256 = '']) => sha256)
}

/** From the first field to the receipt. @returns the link that opened it. */
export async function signWholly(site: TestSite, typed: Typed = {}): Promise<string> {
  await askToSign(site, typed)
  const link = await linkFor(site, String(typed.mandate?.['signer-email'] ?? ines['signer-email']))
  const pressed = await pressLink(site, link)
  expect(pressed.status).toBe(303)
  await site.settle()
  return link
}

async function step(visitor: Visitor, path: string, fields: Fields): Promise<void> {
  const answer = await visitor.post(path, fields)
  if (answer.status !== 303)
    throw new Error(`${path} answered ${answer.status}: ${messagesOf(await answer.text())}`)
}

function messagesOf(html: string): string {
  return /class="error-summary"[\s\S]*?<ul>([\s\S]*?)<\/ul>/.exec(html)?.[1]?.replace(/<[^>]+>/g, ' ') ?? ''
}
