import { themes } from '../../associations/index.ts'
import { organisationKind, Place, place, proof } from './base-shapes.ts'
import {
  LocalArticle,
  LocalCharter,
  LocalCharterDetails,
  LocalSignatory,
  LocalText,
  LocalVersion,
} from './local-shapes.ts'
import {
  address,
  day,
  degrees,
  instant,
  listOf,
  type Meaning,
  nullable,
  type ObjectSchema,
  object,
  oneOf,
  type Schema,
  text,
  whole,
  yesOrNo,
} from './schema.ts'

// Everything the API gives. A member that has nothing to say is null, never absent: programs look once.

export const theme = oneOf(themes)

const Signatory = object({
  slug: text(),
  name: text(),
  acronym: nullable(text()),
  kind: organisationKind,
  commune: nullable(text()),
  themes: listOf(theme),
  places: listOf(Place),
  version: whole,
  signed_at: instant,
  rna: nullable(text()),
  siren: nullable(text()),
  url: address,
})

const association = {
  slug: text(),
  name: text(),
  acronym: nullable(text()),
  kind: organisationKind,
  rna: nullable(text()),
  siren: nullable(text()),
  commune: nullable(text()),
  themes: listOf(theme),
  website: nullable(text()),
  is_signatory: yesOrNo,
  url: address,
}
const Association = object(association)

const Signature = object({
  version: whole,
  signed_at: instant,
  proof,
  sentence: nullable(text()),
  commitments: listOf(text()),
})
const Withdrawal = object({ version: whole, signed_at: instant, withdrawn_at: instant })
const AssociationDetails = object({
  ...association,
  places: listOf(Place),
  signatures: listOf(Signature),
  withdrawals: listOf(Withdrawal),
})

const territory = {
  ...place,
  hint: nullable(text()),
  lon: nullable(degrees),
  lat: nullable(degrees),
  is_current: yesOrNo,
}
const Territory = object(territory)
const NamedCounts = object({ associations: whole, networks: whole })
const TerritoryDetails = object({ ...territory, within: listOf(Place), signatories: NamedCounts })

const charterVersion = {
  number: whole,
  title: text(),
  is_official: yesOrNo,
  is_current: yesOrNo,
  change: oneOf(['minor', 'substantive']),
  summary: nullable(text()),
  published_at: instant,
  sha256: text({ pattern: '^[0-9a-f]{64}$' }),
  url: address,
  text_url: address,
}
const CharterVersion = object(charterVersion)
const Article = object({
  id: text(),
  parent_id: nullable(text()),
  kind: oneOf(['preamble', 'value', 'principle', 'article']),
  heading: text(),
  body: text(),
  plain: nullable(text()),
})
const CharterText = object({ ...charterVersion, articles: listOf(Article) })

const Counts = object({ associations: whole, networks: whole, unnamed: nullable(whole), at: instant })
const CountDay = object({
  day,
  associations: whole,
  networks: whole,
  unnamed: whole,
  districts: whole,
  version: nullable(whole),
  is_rebuilt: yesOrNo,
})
const Theme = object({ id: theme, name: text() })

function pageOf<T>(item: Schema<T>) {
  return object({ items: listOf(item), next: nullable(address) })
}

const District = object({ code: text(), name: text() })
const DistrictAnswer = object({ answer: oneOf(['inside', 'outside', 'too-close']), qpv: listOf(District) })

export const shapes = {
  Place,
  Signatory,
  SignatoryPage: pageOf(Signatory),
  Association,
  AssociationPage: pageOf(Association),
  AssociationDetails,
  Signature,
  Withdrawal,
  Territory,
  TerritoryPage: pageOf(Territory),
  TerritoryDetails,
  NamedCounts,
  CharterVersion,
  CharterVersionPage: pageOf(CharterVersion),
  Article,
  CharterText,
  LocalCharter,
  LocalCharterPage: pageOf(LocalCharter),
  LocalCharterDetails,
  LocalVersion,
  LocalArticle,
  LocalText,
  LocalSignatory,
  LocalSignatoryPage: pageOf(LocalSignatory),
  District,
  DistrictAnswer,
  Counts,
  CountDay,
  CountDayPage: pageOf(CountDay),
  Theme,
  ThemePage: pageOf(Theme),
} as const

export type ShapeName = keyof typeof shapes
export type Shaped<N extends ShapeName> = Meaning<(typeof shapes)[N]>

type FieldsOf<S> = S extends ObjectSchema<infer F> ? keyof F & string : never
type Pages = Extract<ShapeName, `${string}Page`>
/** What each member says, for people; the two members of a page are said once. */
export type ShapeWords = { [N in Exclude<ShapeName, Pages>]: Record<FieldsOf<(typeof shapes)[N]>, string> }
