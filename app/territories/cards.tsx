import { type Lang, localPath } from '../platform/languages.ts'
import { territoryPath } from './rules/address.ts'
import type { Territory } from './rules/territory.ts'

type Props = { territory: Pick<Territory, 'kind' | 'code' | 'name'>; lang: Lang }

/** The name of a territory, which leads to its page. */
export function TerritoryLink({ territory, lang }: Props) {
  return <a href={localPath(lang, territoryPath(territory))}>{territory.name}</a>
}
