import { hashSecret } from '../../kernel/ids.ts'
import { memberHere } from '../../members/index.ts'
import type { Ctx, Handler } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import { openedPartner, partnerOf } from '../queries/partners.ts'
import { projectByCode, projectById } from '../queries/projects.ts'
import type { Partner } from '../rules/partner.ts'
import type { Project } from '../rules/project.ts'
import { unknownLink } from './unknown.tsx'

/** A project, and the partner on whose behalf the visitor acts, whether by a link or from its space. */
export type Place = {
  project: Project
  me: Partner
  /** Whoever opened the link of a letter is known by its mailbox alone. */
  personId: string | null
  /** Whether they may say yes or no for their association. */
  mayAnswer: boolean
  /** An address under this place, in the visitor’s language. */
  at: (path: string) => string
}

type Page = (c: Ctx, place: Place) => Response | Promise<Response>

/** For whoever has a place in a project: the lead, a partner, an association that was asked or asks. */
export function inPlace(page: Page): Handler {
  return async (c) => {
    const token = c.req.param('token')
    const place = token ? await behindLink(c, token) : await inSpace(c)
    if (place) return page(c, place)
    return token ? unknownLink(c) : c.notFound()
  }
}

/** For partners who accepted: they work on it together. */
export function forPartners(page: Page): Handler {
  return inPlace((c, place) => (place.me.state === 'accepted' ? page(c, place) : c.notFound()))
}

/** For the people of the association that leads. */
export function forLead(page: Page): Handler {
  return inPlace((c, place) => (place.me.isLead ? page(c, place) : c.notFound()))
}

async function behindLink(c: Ctx, token: string): Promise<Place | undefined> {
  const { site, lang } = c.var
  const me = await openedPartner(site.db, hashSecret(token), site.clock())
  const project = me && (await projectById(site.db, me.projectId))
  if (!me || !project) return undefined
  const base = `/projet/${token}`
  return { project, me, personId: null, mayAnswer: true, at: (path) => localPath(lang, `${base}${path}`) }
}

async function inSpace(c: Ctx): Promise<Place | undefined> {
  const { site, lang, person } = c.var
  const { associationId, slug, role } = memberHere(c)
  const project = await projectByCode(site.db, c.req.param('code') ?? '')
  const me = project && (await partnerOf(site.db, project.id, associationId))
  // What it declined long ago, or was never asked, is no place of its.
  if (!project || !me || me.state === 'turned-down' || me.state === 'unconfirmed') return undefined
  const base = `/espace/associations/${slug}/projets/${project.code}`
  return {
    ...{ project, me, personId: person?.id ?? null, mayAnswer: role === 'representative' },
    at: (path) => localPath(lang, `${base}${path}`),
  }
}
