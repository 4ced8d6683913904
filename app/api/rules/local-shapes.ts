import { organisationKind, Place, proof } from './base-shapes.ts'
import { address, instant, listOf, nullable, object, oneOf, text, whole, yesOrNo } from './schema.ts'

// What the API gives of local charters.

const localCharter = {
  slug: text(),
  name: text(),
  purpose: nullable(text()),
  state: oneOf(['open', 'drafting', 'proposed', 'adopted', 'asleep', 'closed']),
  is_fictional: yesOrNo,
  opened_at: instant,
  version: nullable(whole),
  national_version: nullable(whole),
  territories: listOf(Place),
  associations: whole,
  networks: whole,
  unnamed: whole,
  url: address,
}
export const LocalCharter = object(localCharter)
const localVersion = {
  number: whole,
  is_current: yesOrNo,
  national_version: whole,
  adopted_at: instant,
  sha256: text({ pattern: '^[0-9a-f]{64}$' }),
  url: address,
  text_url: address,
}
export const LocalVersion = object(localVersion)
export const LocalCharterDetails = object({ ...localCharter, versions: listOf(LocalVersion) })
export const LocalArticle = object({
  id: text(),
  parent_id: nullable(text()),
  mark: oneOf(['kept', 'added', 'reworded']),
  heading: text(),
  body: text(),
})
export const LocalText = object({ ...localVersion, articles: listOf(LocalArticle) })
export const LocalSignatory = object({
  slug: text(),
  name: text(),
  acronym: nullable(text()),
  kind: organisationKind,
  version: whole,
  signed_at: instant,
  proof,
  url: address,
})
