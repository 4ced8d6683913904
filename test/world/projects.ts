import { takePlaceOfSigner } from '../../app/members/index.ts'
import { signedBy } from '../../app/signatures/index.ts'
import type { TestSite } from '../site.ts'
import { linkIn } from './aid.ts'
import { another } from './another.ts'
import { signedInAs } from './people.ts'
import { signWholly } from './sign.ts'

/** What is typed to open a project, unless a test says otherwise. */
export const projectPlan = {
  titre: 'Un repas de rue par saison',
  but: 'Manger ensemble, quatre fois dans l’année.',
  lieu: 'Les Glycines',
  'lieu-choice': 'qpv:QN99001M',
  themes: 'food',
  appel: 'Quartiers d’hiver, département',
  'appel-lien': 'https://financeur.example/appel',
  'appel-jour': '15/12/2026',
  duree: 'de janvier à décembre 2027',
  lecture: 'public',
}

const placeLink = /\/projet\/[\w-]{43}/

/** Associations that carry projects, and what they do for that. */
export function projectsOf(world: TestSite) {
  const { site, settle } = world

  /** An association that signed and acts in Les Glycines, and who represents it. */
  async function signatory(reading = {}) {
    const one = another()
    await signWholly(world, { ...one, reading })
    const person = await signedInAs(world, one.email)
    const [signer] = await signedBy(site.db, one.email)
    if (!signer) throw new Error('nobody signed')
    await site.transaction((tx) => takePlaceOfSigner(tx, signer, site.clock()))
    const desk = `/espace/associations/${signer.slug}/projets`
    return { ...one, id: signer.associationId, slug: signer.slug, person, desk }
  }
  type Signatory = Awaited<ReturnType<typeof signatory>>

  /** Opens a project. @returns its address on the desk of who leads it, and on the site. */
  async function opened(by: Signatory, more: Record<string, string> = {}) {
    const sent = await by.person.post(`${by.desk}/ouvrir`, { ...projectPlan, ...more })
    if (sent.status !== 303) throw new Error(`opening answered ${sent.status}: ${await sent.text()}`)
    const at = (sent.headers.get('location') ?? '').replace(/\?.*/, '')
    const code = at.split('/').at(-1) ?? ''
    return { at, code, page: `/projets/${code}` }
  }

  /** The link of the newest letter about a project. */
  const linkOf = (email: string) => linkIn(world, email, placeLink)

  /** A project whose lead invited a signatory. @returns both, and the link of the letter. */
  async function invited(more: Record<string, string> = {}) {
    const [lead, them] = [await signatory(), await signatory()]
    const project = await opened(lead, more)
    await lead.person.post(`${project.at}/inviter`, { association: them.name, role: 'prête la salle' })
    await settle()
    return { lead, them, ...project, link: await linkOf(them.email) }
  }

  /** The same, once it accepted. */
  async function carried(more: Record<string, string> = {}) {
    const all = await invited(more)
    await world.post(`${all.link}/reponse`, {
      faire: 'accept',
      role: 'prête la salle',
      engagements: 'Ouvrir à 9 h',
    })
    await settle()
    return all
  }

  const text = async (path: string, who: { request(path: string): Promise<Response> } = world) =>
    (await who.request(path)).text()

  return { signatory, opened, linkOf, invited, carried, text }
}
