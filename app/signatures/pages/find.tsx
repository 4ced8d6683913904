import { squeeze } from '../../kernel/text.ts'
import { readForm } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import {
  entryByNumber,
  type NationalEntry,
  numberAdvice,
  readNumber,
  searchEverywhere,
} from '../../register/index.ts'
import { show } from '../../ui/show.tsx'
import { beginDraft, type DraftFields } from '../acts/save-draft.ts'
import { messages } from '../messages/index.ts'
import { type LocalName, localNames } from '../queries/texts.ts'
import { national } from '../rules/signable.ts'
import { Find } from '../views/find.tsx'

/** `/signer`, and `/signer?q=…` which searches the national register and stores nothing. */
export async function find(c: Ctx): Promise<Response> {
  const { lang, site } = c.var
  const query = squeeze((c.req.query('q') ?? '').slice(0, 200))
  const chosen = c.req.query('q-choice')
  const number = readNumber(query)
  const looksWrong = !number.ok && number.reason !== 'not-a-number' && number.reason !== 'empty'
  const errors = looksWrong ? [{ field: 'q', message: numberAdvice(lang, number.reason) }] : []
  const isAsked = query !== '' && !looksWrong
  const { entries, isPartial } = isAsked
    ? await searchEverywhere(site.db, site.config, chosen || query)
    : { entries: [], isPartial: false }
  const { title, lead } = messages(lang).steps.find
  return show(
    c,
    { title, description: lead, status: looksWrong ? 422 : 200 },
    <Find
      lang={lang}
      query={query}
      found={entries}
      isPartial={isPartial}
      errors={errors}
      local={await localAsked(c, c.req.query('declinaison') ?? '')}
    />,
  )
}

/** Begins a form: with an entry of the register, or with what was typed. */
export async function begin(c: Ctx): Promise<Response> {
  const { lang, site } = c.var
  const form = await readForm(c)
  const entry = form.has('entry') ? await entryByNumber(site.db, site.config, form.text('entry')) : undefined
  const local = await localAsked(c, form.text('declinaison'))
  const texts = local ? { declinaison: [local.slug], text: [national, local.slug] } : {}
  const fields = { ...(entry ? fromRegister(entry) : byHand(form.text('typed'))), ...texts }
  const secret = await site.transaction((tx) => beginDraft(tx, fields, site.clock()))
  return c.redirect(localPath(lang, `/signer/${secret}/${local ? 'textes' : 'association'}`), 303)
}

/** The local charter somebody comes to sign, when it may be signed. */
async function localAsked(c: Ctx, slug: string): Promise<LocalName | undefined> {
  if (slug === '') return undefined
  const [local] = await localNames(c.var.site.db, [slug])
  return local
}

function fromRegister(entry: NationalEntry): DraftFields {
  const isNetwork = entry.grouping === 'union' || entry.grouping === 'federation'
  return {
    kind: [isNetwork ? 'network' : 'association'],
    name: [entry.name],
    acronym: [entry.acronym ?? ''],
    number: [entry.rna ?? entry.siren ?? ''],
    commune: [entry.communeName ?? ''],
    'commune-choice': [entry.communeCode ? `commune:${entry.communeCode}` : ''],
  }
}

/** A number that no register here knows is still a number: it goes to its own field. */
function byHand(typed: string): DraftFields {
  return readNumber(typed).ok ? { number: [typed] } : { name: [squeeze(typed).slice(0, 200)] }
}
