import type { Lang } from '../../../platform/languages.ts'
import type { VoiceManner } from '../../rules/adoption.ts'
import { adoptionMessages } from './index.ts'

type Given = { manner: VoiceManner; carriedBy: string | null }

/**
 * How a voice was given, with who carried it, wrote it down or helped; the same on the page and on paper.
 * @example howGiven('fr', { manner: 'link', carriedBy: null }, 'Le Relais (adulte-relais)') // 'elle-même, avec l’aide de Le Relais (adulte-relais)'
 */
export function howGiven(lang: Lang, { manner, carriedBy }: Given, helpedBy: string | undefined): string {
  const t = adoptionMessages(lang)
  const how = manner === 'link' ? t.manners.link : t.manners[manner](carriedBy ?? '')
  return helpedBy ? `${how}, ${t.helped(helpedBy)}` : how
}
