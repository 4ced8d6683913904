import { signedIn } from '../../accounts/index.ts'
import { currentDraft, currentVersion, type NewVersion, saveDraft } from '../../charter/index.ts'
import { readForm } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { type Lang, localPath } from '../../platform/languages.ts'
import type { FieldError } from '../../ui/form.tsx'
import { show } from '../../ui/show.tsx'
import { messages } from '../messages/index.ts'
import { type Base, readBase, writeBase } from '../rules/base.ts'
import { type DraftFields, nextFields, readDraftFields, toFields } from '../rules/draft-fields.ts'
import { type Problem, readDraft } from '../rules/read-draft.ts'
import { readMove, reshape } from '../rules/reshape.ts'
import { type Conflict, Edit } from '../views/edit.tsx'

/** `/equipe/charte`: the draft, or the text in force as the beginning of the next one. */
export async function editPage(c: Ctx): Promise<Response> {
  const { draft, fields, base } = await writing(c)
  const done = draft && c.req.query('enregistre') === '1' ? 'saved' : undefined
  return page(c, { fields, base, done })
}

/** `POST /equipe/charte`: whichever button was pressed, the whole form comes with it. */
export async function edit(c: Ctx): Promise<Response> {
  const form = await readForm(c)
  const typed = readDraftFields(form)
  const base = readBase(form.text('base'))
  const move = readMove(form.text('faire'))
  if (move) {
    const { fields, place } = reshape(typed, move)
    return page(c, { fields, base, open: place, done: 'reshaped' })
  }
  const { version, problems } = readDraft(typed)
  if (problems.length > 0) {
    const errors = problems.map((problem) => asError(c.var.lang, problem))
    return page(c, { fields: typed, base, errors, status: 422 })
  }
  const { site } = c.var
  const by = signedIn(c).id
  const saved = await site.transaction((tx) => saveDraft(tx, { version, base, by }, site.clock()))
  if (!saved.ok) return conflictPage(c, typed, version)
  const preview = form.text('faire') === 'apercu'
  return c.redirect(
    localPath(c.var.lang, preview ? '/equipe/charte/apercu' : '/equipe/charte?enregistre=1'),
    303,
  )
}

/** The writer’s text stays in the form, now based on the other’s: saving again is a choice. */
async function conflictPage(c: Ctx, fields: DraftFields, version: NewVersion): Promise<Response> {
  const { draft, current, base } = await writing(c)
  const theirs = draft ?? current
  const mine = { ...version, number: base.number }
  const conflict = theirs && { theirs, mine, wasPublished: !draft }
  return page(c, { fields, base, conflict, status: 409 })
}

async function writing(c: Ctx) {
  const { db } = c.var.site
  const [draft, current] = await Promise.all([currentDraft(db), currentVersion(db)])
  const base: Base = { number: draft?.number ?? (current?.number ?? 0) + 1, savedAt: draft?.savedAt }
  const fields = draft ? toFields(draft) : nextFields(current ?? nothing)
  return { draft, current, base, fields }
}

const nothing: NewVersion = {
  title: '',
  isOfficial: false,
  source: '',
  changeKind: 'substantive',
  changeSummary: '',
  articles: [],
}

type Shown = {
  fields: DraftFields
  base: Base
  errors?: FieldError[]
  open?: number
  done?: 'saved' | 'reshaped' | undefined
  conflict?: Conflict | undefined
  status?: number
}

function page(c: Ctx, { base, errors = [], status = 200, ...shown }: Shown): Response {
  const { lang } = c.var
  const body = <Edit {...shown} lang={lang} number={base.number} base={writeBase(base)} errors={errors} />
  return show(c, { title: messages(lang).edit.title(base.number), status, robots: 'noindex' }, body)
}

function asError(lang: Lang, { field, reason, most, place }: Problem): FieldError {
  const t = messages(lang)
  const sentence = t.problems[reason] + (most ? t.tooLong(most) : '')
  return { field, message: place ? t.atArticle(place, sentence) : sentence }
}
