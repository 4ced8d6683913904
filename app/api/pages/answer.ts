import { answerProblem } from '../../platform/http/problem.ts'
import type { Ctx, Handler } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import { licence } from '../../signatories/index.ts'
import { territoriesByIds } from '../../territories/index.ts'
import { messages } from '../messages/index.ts'
import type { Given, OperationId, OwnOperation } from '../rules/operations.ts'
import { type Fault, readAsked } from '../rules/read-asked.ts'
import { getAssociation, listAssociations, listThemes } from './answers/associations.ts'
import { getCharterText, getCharterVersion, listCharterVersions } from './answers/charter.ts'
import { listCountDays } from './answers/counts.ts'
import { getDescription, getDescriptionYaml } from './answers/description.ts'
import {
  getLocalCharter,
  getLocalVersion,
  listLocalCharters,
  listLocalSignatories,
} from './answers/local-charters.ts'
import { getCounts, listSignatories } from './answers/signatories.ts'
import {
  getTerritory,
  listChildren,
  listTerritories,
  listTerritorySignatories,
  searchTerritories,
} from './answers/territories.ts'
import type { Ask } from './ask.ts'

/** Who answers what; the compiler holds each to the shape that its description promises. */
const answers: { [O in OwnOperation]: (ask: Ask) => Promise<Given<O> | undefined> } = {
  listSignatories,
  listAssociations,
  getAssociation,
  listThemes,
  listTerritories,
  searchTerritories,
  getTerritory,
  listChildren,
  listTerritorySignatories,
  listCharterVersions,
  getCharterVersion,
  getCharterText,
  listLocalCharters,
  getLocalCharter,
  getLocalVersion,
  listLocalSignatories,
  getCounts,
  listCountDays,
  getDescription,
  getDescriptionYaml,
}

/** `/api/v1/…`: reads the request as it is described, answers in JSON, refuses with a problem. */
export function answer(id: OwnOperation): Handler {
  return async (c) => {
    const read = readAsked(id, new URL(c.req.url).searchParams, c.req.param() as Record<string, string>)
    if (!read.ok) return refused(c, read.fault)
    const { territory } = read.value.values
    // A territory nobody knows is said, not passed over: the answer would be everyone.
    if (territory && (await territoriesByIds(c.var.site.db, [territory])).length === 0)
      return refused(c, { kind: 'bad-value', parameter: 'territory' })
    const given = await answers[id]({ c, asked: read.value })
    return given === undefined ? notFound(c) : sent(c, id, given)
  }
}

/** What is not made of lines of the register comes as it is. */
const types: Partial<Record<OperationId, string>> = {
  getCharterText: 'text/plain; charset=utf-8',
  getDescription: 'application/json; charset=utf-8',
  getDescriptionYaml: 'application/yaml; charset=utf-8',
}

function sent(c: Ctx, id: OperationId, given: unknown): Response {
  c.header('cache-control', 'public, max-age=60')
  c.header('content-language', c.var.lang)
  const next = (given as { next?: string | null }).next
  c.header('link', [`<${licence}>; rel="license"`, ...(next ? [`<${next}>; rel="next"`] : [])].join(', '))
  if (typeof given !== 'string') return c.json(given)
  c.header('content-type', types[id] ?? 'text/plain; charset=utf-8')
  return c.body(given)
}

function refused(c: Ctx, { kind, parameter, values }: Fault): Response {
  const t = messages(c.var.lang).problems[kind]
  return problem(c, 400, kind, t.title, t.detail(parameter, values), parameter)
}

/** What does not exist, whatever the address under `/api`. */
export function notFound(c: Ctx): Response {
  const t = messages(c.var.lang).problems['not-found']
  return problem(c, 404, 'not-found', t.title, t.detail)
}

function problem(
  c: Ctx,
  status: number,
  kind: string,
  title: string,
  detail: string,
  parameter?: string,
): Response {
  const type = `${c.var.site.config.url}${localPath(c.var.lang, '/api')}#${kind}`
  return answerProblem(c, { type, title, status, detail, ...(parameter && { parameter }) })
}
