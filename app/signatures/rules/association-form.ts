import type { DeclaredAssociation, Theme } from '../../associations/index.ts'
import { squeeze } from '../../kernel/text.ts'
import { readWebsite } from '../../kernel/website.ts'
import type { AssociationNumber } from '../../register/index.ts'
import type { Problem, Read, Typed } from './typed.ts'

export type AssociationProblem =
  | 'kind-missing'
  | 'name-missing'
  | 'name-long'
  | 'number-missing'
  | 'number-wrong'
  | 'local-law-missing'
  | 'commune-missing'
  | 'website-wrong'

/** What the form’s texts were found to mean, by the rooms that know. */
export type Found = {
  /** Undefined when nothing was typed, `wrong` when it is not a number of any register. */
  number: AssociationNumber | 'wrong' | undefined
  commune: { id: string; name: string } | undefined
  themes: Theme[]
}

const kinds = ['association', 'network', 'informal'] as const

/** Reads the first step: which association signs. */
export function readAssociation(typed: Typed, found: Found): Read<DeclaredAssociation, AssociationProblem> {
  const kind = kinds.find((each) => each === typed.text('kind'))
  const name = squeeze(typed.text('name'))
  const communeName = found.commune?.name ?? squeeze(typed.text('commune'))
  const website = readWebsite(typed.text('website'))
  const localLaw = squeeze(typed.text('local-law'))
  const problems: Problem<AssociationProblem>[] = []
  const say = (field: string, problem: AssociationProblem) => problems.push({ field, problem })

  if (!kind) say('kind', 'kind-missing')
  if (name === '') say('name', 'name-missing')
  if (name.length > 200) say('name', 'name-long')
  if (found.number === 'wrong') say('number', 'number-wrong')
  else if (kind && kind !== 'informal') {
    const without = typed.text('number-kind')
    if (without === 'local-law' && localLaw === '') say('local-law', 'local-law-missing')
    if (without === '' && !found.number) say('number', 'number-missing')
  }
  if (communeName === '') say('commune', 'commune-missing')
  if (website === 'wrong') say('website', 'website-wrong')
  if (!kind || problems.length > 0) return { ok: false, problems }

  return {
    ok: true,
    value: {
      kind,
      name,
      ...optional('acronym', squeeze(typed.text('acronym')).slice(0, 40)),
      ...(found.number !== 'wrong' && found.number),
      ...optional('localLawReference', localLaw.slice(0, 120)),
      ...optional('communeId', found.commune?.id ?? ''),
      communeName: communeName.slice(0, 120),
      themes: found.themes,
      ...optional('website', website ?? ''),
    },
  }
}

function optional<K extends string>(key: K, text: string): { [key in K]?: string } {
  return (text === '' ? {} : { [key]: text }) as { [key in K]?: string }
}
