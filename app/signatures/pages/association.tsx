import { isTheme, themeName, themes } from '../../associations/index.ts'
import { fold } from '../../kernel/text.ts'
import { type FormFields, readForm } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import { numberAdvice, readNumber } from '../../register/index.ts'
import { searchTerritories, type Territory, territoriesByIds } from '../../territories/index.ts'
import type { FieldError } from '../../ui/form.tsx'
import { show } from '../../ui/show.tsx'
import { saveDraft } from '../acts/save-draft.ts'
import { messages } from '../messages/index.ts'
import { readAssociation } from '../rules/association-form.ts'
import { type CommuneFound, communeMeant } from '../rules/commune.ts'
import { AssociationStep } from '../views/association.tsx'
import { type OpenDraft, pick, sentences } from './draft.tsx'

const names = [
  'kind',
  'name',
  'acronym',
  'number',
  'number-kind',
  'local-law',
  'commune',
  'commune-choice',
  'theme',
  'website',
]

export function associationStep(c: Ctx, draft: OpenDraft): Response {
  return page(c, draft.typed, [], [])
}

/** Reads the step; right, it is kept and the next screen follows; wrong, it comes back as it was typed. */
export async function saveAssociation(c: Ctx, draft: OpenDraft): Promise<Response> {
  const { site, lang } = c.var
  const form = await readForm(c)
  const number = readNumber(form.text('number'))
  const commune = await communeOf(c, form)
  const read = readAssociation(form, {
    number: number.ok ? number.value : number.reason === 'empty' ? undefined : 'wrong',
    commune: commune && 'one' in commune ? commune.one : undefined,
    themes: form.all('theme').filter(isTheme),
  })
  const several = commune && 'several' in commune ? commune.several : []
  if (!read.ok || several.length > 1) {
    const errors = read.ok ? [] : sentences(c, read.problems)
    const advice = errors.map((error) =>
      error.field === 'number' && !number.ok && number.reason !== 'empty'
        ? { ...error, message: numberAdvice(lang, number.reason) }
        : error,
    )
    const which = { field: 'which-commune', message: messages(lang).steps.association.whichCommune }
    return page(c, form, several.length > 1 ? [...advice, which] : advice, several)
  }
  const fields = { ...pick(form, names), declared: [JSON.stringify(read.value)] }
  await site.transaction((tx) => saveDraft(tx, draft.hash, fields, site.clock()))
  return c.redirect(draft.at('lieux'), 303)
}

async function communeOf(c: Ctx, form: FormFields): Promise<CommuneFound> {
  const text = form.text('commune').trim()
  if (text === '') return undefined
  const { db } = c.var.site
  const ids = [form.text('which-commune'), form.text('commune-choice')].filter(Boolean)
  const [chosen] = await territoriesByIds(db, ids)
  const stillMeant = chosen && (form.has('which-commune') || fold(chosen.name) === fold(text))
  const found = await searchTerritories(db, text, 20)
  return communeMeant(text, stillMeant ? chosen : undefined, found)
}

function page(c: Ctx, typed: FormFields, errors: FieldError[], communes: Territory[]): Response {
  const { lang } = c.var
  return show(
    c,
    {
      title: messages(lang).steps.association.title,
      status: errors.length > 0 ? 422 : 200,
      robots: 'noindex',
    },
    <AssociationStep
      lang={lang}
      typed={typed}
      errors={errors}
      back={localPath(lang, '/signer')}
      communes={communes}
      themes={themes.map((value) => ({ value, label: themeName(lang, value) }))}
    />,
  )
}
