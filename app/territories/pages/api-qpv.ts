import { createHash } from 'node:crypto'
import { hasAlready } from '../../platform/http/etag.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { messages } from '../messages/index.ts'
import { districtAnswer } from '../queries/perimeters.ts'
import { readPointQuestion } from '../rules/point-question.ts'

/**
 * `GET /api/v1/qpv?lon=&lat=`: whether a point is in a priority district. The address is asked for in degrees,
 * which is where somebody may live: only the browser that asked may keep the answer.
 */
export async function apiQpv(c: Ctx): Promise<Response> {
  const t = messages(c.var.lang).api
  const asked = readPointQuestion(new URL(c.req.url).searchParams)
  if (!asked.ok) {
    const errors = asked.faults.map((fault) => ({ parameter: fault.parameter, detail: t.fault(fault) }))
    return problem(c, 400, { title: t.badRequest, detail: t.badDetail, errors })
  }
  const found = await districtAnswer(c.var.site.sql, asked.value)
  if (!found) {
    c.header('retry-after', '60')
    return problem(c, 503, { title: t.notLoaded, detail: t.notLoadedDetail })
  }
  const body = JSON.stringify({
    answer: found.answer,
    qpv: found.qpv.map(({ code, name }) => ({ code, name })),
  })
  return kept(c, body)
}

function kept(c: Ctx, body: string): Response {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  c.header('cache-control', 'private, max-age=3600')
  c.header('etag', etag)
  if (hasAlready(c.req.header('if-none-match'), etag)) return c.body(null, 304)
  return c.body(body, 200, { 'content-type': 'application/json; charset=utf-8' })
}

/** RFC 9457. */
function problem(c: Ctx, status: 400 | 503, words: { title: string; detail: string; errors?: object[] }) {
  return c.body(JSON.stringify({ type: 'about:blank', status, ...words }), status, {
    'content-type': 'application/problem+json; charset=utf-8',
  })
}
