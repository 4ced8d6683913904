import { expect } from 'vitest'
import { takePlaceOfSigner, tend } from '../../app/members/index.ts'
import { signedBy } from '../../app/signatures/index.ts'
import type { TestSite } from '../site.ts'
import { another } from './another.ts'
import { type SignedIn, signedInAs } from './people.ts'
import { signWholly } from './sign.ts'

export const meetingsDesk = '/espace/territoires/QN99001M/rencontres'

/** What is typed to convene a meeting, unless a test says otherwise. */
export const meetingPlan = {
  titre: 'Préparer la fête',
  jour: '03/12/2026',
  heure: '18h30',
  fin: '20h30',
  lieu: 'Centre social, 4 rue des Tisserands',
  acces: 'De plain-pied',
  'en-ligne': 'https://visio.example/salle',
  ordre: '- Tour de table\n2. La date',
  ouverte: 'oui',
  lecture: 'signatories',
}

let made = 0

/** Those who meet in Les Glycines, and what they do to meet. */
export function meetingsOf(world: TestSite) {
  const { site, settle, letters } = world

  /** Someone who tends a territory. */
  async function tending(
    role: 'steward' | 'relay' = 'steward',
    territoryId = 'qpv:QN99001M',
  ): Promise<SignedIn> {
    const one = await signedInAs(world, `anime${made++}@essai.example`)
    const place = { personId: one.person.id, territoryId, role, by: one.person.id }
    await site.transaction((tx) => tend(tx, place, site.clock()))
    return one
  }

  /** An association that signed and acts in Les Glycines, and who represents it. */
  async function signatory(reading = {}) {
    const one = another()
    await signWholly(world, { ...one, reading })
    const person = await signedInAs(world, one.email)
    const [signer] = await signedBy(site.db, one.email)
    if (!signer) throw new Error('nobody signed')
    await site.transaction((tx) => takePlaceOfSigner(tx, signer, site.clock()))
    return { ...one, id: signer.associationId, person }
  }

  /** Convenes. @returns the address of the meeting on the desk. */
  async function convened(by: SignedIn, more: Record<string, string> = {}): Promise<string> {
    const sent = await by.post(`${meetingsDesk}/convoquer`, { ...meetingPlan, ...more })
    expect(sent.status).toBe(303)
    return (sent.headers.get('location') ?? '').replace('/inviter?fait=convened', '')
  }

  /** The link of the latest letter about a meeting, or of an older one. */
  async function linkOf(email: string, nth = 0): Promise<string> {
    const all = (await letters()).filter(({ to, text }) => to === email && /\/rencontre\//.test(text))
    const path = /\/rencontre\/[\w-]{43}/.exec(all[nth]?.text ?? '')?.[0]
    if (!path) throw new Error(`no link for ${email}`)
    return path
  }

  /** A meeting, one association invited, its link. */
  async function invited(more: Record<string, string> = {}, reading = {}) {
    const [steward, them] = [await tending(), await signatory(reading)]
    const at = await convened(steward, more)
    await steward.post(`${at}/inviter`, { association: [them.id] })
    await settle()
    return { steward, them, at, slug: at.split('/').at(-1) ?? '', link: await linkOf(them.email) }
  }

  const text = async (path: string, who: { request(path: string): Promise<Response> } = world) =>
    (await who.request(path)).text()

  return { tending, signatory, convened, linkOf, invited, text }
}
