import { fold } from '../../kernel/text.ts'
import type { RecordKind } from './record.ts'

const network =
  /(reseau|federation|union|confederation|fedelation|network|tete de reseau|collectif d associations|coordination|inter associati)/
const informal = /(collectif|informel|sans statut|de fait|non declaree|informal|groupe d habitant)/
const association = /(association|asso\b|loi 1901|declaree|1901|droit local)/

/** What a list says an organisation is, in whatever words; undefined when it does not say. */
export function readKind(text: string): RecordKind | undefined {
  const words = fold(text)
  if (words === '') return undefined
  if (network.test(words)) return 'network'
  if (association.test(words)) return 'association'
  return informal.test(words) ? 'informal' : undefined
}

/** A name that many a network has; only a person can tell, for a “union sportive” is a club. */
export function soundsLikeNetwork(name: string): boolean {
  const words = fold(name)
  return (
    /^(la |le |les )?(federation|confederation|coordination|reseau|fede|inter reseau|union (nationale|regionale|departementale|des associations))\b/.test(
      words,
    ) || /\b(tete de reseau|collectif d associations)\b/.test(words)
  )
}
