import type { Lang } from '../../platform/languages.ts'
import { sharedMessages } from '../messages/shared/index.ts'
import type { LocalState } from '../rules/state.ts'

type Of = { state: LocalState; version: number | undefined }

/** Where a charter is in its life, in words. */
export function stateWords({ state, version }: Of, lang: Lang): string {
  const t = sharedMessages(lang)
  const isRevised = version !== undefined && (state === 'drafting' || state === 'proposed')
  return isRevised ? t.revising(version) : t.states[state]
}
