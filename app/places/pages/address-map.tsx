import { squeeze } from '../../kernel/text.ts'
import type { FormFields } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { coarseAnswer, searchTerritories, type Territory, territoriesByIds } from '../../territories/index.ts'
import { messages } from '../messages/index.ts'
import { type CommuneMap, communeMap } from '../queries/commune-map.ts'
import type { Frame } from '../rules/frame.ts'
import {
  closerFrame,
  communeFrame,
  isFinest,
  readFrame,
  spotAt,
  unsureMetres,
  writeFrame,
} from '../rules/pointing.ts'
import { pointingMap } from '../rules/pointing-map.ts'
import type { MapToPress } from '../views/commune.tsx'
import type { Told } from './address.tsx'

/** `?commune=valbrume`: its map, or which of several is meant. */
export async function communeAsked(c: Ctx): Promise<Told> {
  const { site, lang } = c.var
  const text = squeeze((c.req.query('commune') ?? '').slice(0, 100))
  const [chosen] = await territoriesByIds(site.db, [c.req.query('commune-choice') ?? ''])
  const t = messages(lang).address.commune
  const typed = { commune: text }
  if (c.req.query('commune') === undefined && !chosen) return { typed }
  if (text === '' && !chosen) return { typed, error: { field: 'commune', message: t.missing } }
  const found = isCommune(chosen) ? [chosen] : (await searchTerritories(site.db, text, 20)).filter(isCommune)
  const exact = found.filter(({ name }) => name.toLowerCase() === text.toLowerCase())
  const [only, another] = exact.length === 1 ? exact : found
  if (!only) return { typed, error: { field: 'commune', message: t.unknown(text) } }
  if (another) return { typed, several: found }
  return { typed: { commune: only.name }, map: toPress(await communeMap(site.db, only)) }
}

function isCommune(territory: Territory | undefined): territory is Territory {
  return territory?.kind === 'commune'
}

/** A press on the map: the answer, or the same map closer when the scale does not allow one. */
export async function communePressed(c: Ctx, form: FormFields): Promise<Told> {
  const { site, lang } = c.var
  const [commune] = (await territoriesByIds(site.db, [form.text('commune')])).filter(isCommune)
  const frame = readFrame(form.text('cadre'))
  const [x, y] = [Number(form.text('point.x')), Number(form.text('point.y'))]
  if (!commune || !frame || !Number.isFinite(x) || !Number.isFinite(y))
    return { typed: {}, error: { field: 'commune', message: messages(lang).address.commune.missing } }
  const map = await communeMap(site.db, commune)
  const typed = { commune: commune.name }
  // A keyboard presses the picture nowhere.
  if (x === 0 && y === 0) return { typed, map: toPress(map, frame, 'keyboard') }
  const spot = spotAt(frame, x, y)
  const found = await coarseAnswer(site.db, spot, unsureMetres(frame))
  if (found.answer === 'too-close' && !isFinest(frame))
    return { typed, map: toPress(map, closerFrame(frame, spot), 'closer') }
  return { typed, verdict: { is: found.answer, label: commune.name, found }, map: toPress(map, frame) }
}

function toPress(map: CommuneMap, at?: Frame, note?: MapToPress['note']): MapToPress {
  const { commune, districts, land, perimeters } = map
  if (perimeters.length === 0) return { commune, districts, picture: undefined }
  const frame = at ?? communeFrame([...land, ...perimeters])
  const picture = {
    src: `data:image/svg+xml,${encodeURIComponent(pointingMap(frame, land, perimeters))}`,
    width: frame.width,
    height: frame.height,
    frame: writeFrame(frame),
  }
  return { commune, districts, picture, ...(note && { note }) }
}
