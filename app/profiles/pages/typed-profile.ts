import { type Association, directions, type ToldProfile } from '../../associations/index.ts'
import { FormFields } from '../../platform/http/form.ts'
import type { Territory } from '../../territories/index.ts'
import { officeIsLikelyHome } from '../rules/limits.ts'

/** What an association told already, as the form’s fields. */
export function typedOf(
  association: Association,
  told: ToldProfile,
  office: Territory | undefined,
): FormFields {
  const { presentation, contact, networks, places } = told
  const isHome = told.office?.isHome ?? officeIsLikelyHome(association.kind)
  const point = told.office?.point
  return new FormFields([
    ['presentation', presentation?.text ?? ''],
    ...association.themes.map((theme) => ['themes', theme] as const),
    ['website', association.website ?? ''],
    ['contact-email', contact?.email ?? ''],
    ['contact-phone', contact?.phone ?? ''],
    ...(isHome ? [['office-home', 'oui'] as const] : []),
    ['office', office?.name ?? ''],
    ['office-choice', office?.id ?? ''],
    ['office-address', told.office?.address ?? ''],
    ['office-point', point ? `${point.lat}, ${point.lon}` : ''],
    ...directions.flatMap((direction) =>
      told[direction].flatMap(({ what, note = '' }) => [
        [direction, what] as const,
        [`${direction}-${what}`, note] as const,
      ]),
    ),
    ...networks.flatMap(({ name }) => [['networks', name] as const, ['shown-networks', name] as const]),
    ...places.map((id) => ['places', id] as const),
  ])
}
