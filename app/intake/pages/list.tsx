import { signedIn } from '../../accounts/index.ts'
import { currentVersion } from '../../charter/index.ts'
import { readSheets } from '../../platform/files/read-sheets.ts'
import type { SheetFault } from '../../platform/files/sheets/sheet.ts'
import { readFormWithFile } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import type { FieldError } from '../../ui/form.tsx'
import { show } from '../../ui/show.tsx'
import { upload } from '../acts/upload.ts'
import { messages } from '../messages/index.ts'
import { historyOf, latestIntakes } from '../queries/intakes.ts'
import type { Settings } from '../rules/record.ts'
import { readUpload } from '../rules/upload-form.ts'
import { IntakeList } from '../views/list.tsx'
import { toIntake } from './found.ts'

/** Bytes a file of signatories may have, with the few words of its form. */
export const largestUpload = 8 * 1024 * 1024 + 64 * 1024

/** `/equipe/imports`: bring a list, and every list brought so far. */
export function listPage(c: Ctx): Promise<Response> {
  return page(c, '', [], 200)
}

/** `POST /equipe/imports`: the file is read at once, kept as rows, and shown with its columns. */
export async function uploadFile(c: Ctx): Promise<Response> {
  const { site, lang } = c.var
  const t = messages(lang).list.problems
  const { form, file } = await readFormWithFile(c, 'fichier')
  const typed = form.text('origine')
  const { source, problems } = readUpload(typed, file !== undefined)
  if (!file || problems.length > 0) {
    const errors = problems.map(({ field, reason }) => ({ field, message: t[reason] }))
    return page(c, typed, errors, 422)
  }
  const read = await readSheets(file.bytes)
  if (!read.ok) return page(c, typed, [{ field: 'fichier', message: faultWords(c, read.fault) }], 422)
  const version = await currentVersion(site.db)
  const settings = { ...atFirst, version: version?.number ?? 1 }
  const by = signedIn(c).id
  const id = await site.transaction((tx) =>
    upload(tx, { source, fileName: file.name, file: read.value, settings, by }, site.clock()),
  )
  return toIntake(c, id, '/colonnes')
}

/** The careful answers, until somebody says otherwise. */
const atFirst: Omit<Settings, 'version'> = {
  publication: 'counted',
  kind: 'association',
  proof: 'historic',
  keepEmails: false,
}

function faultWords(c: Ctx, { reason, line }: SheetFault): string {
  const t = messages(c.var.lang).list.problems
  return reason === 'cut' ? t.cut(line) : t[reason]
}

async function page(c: Ctx, source: string, errors: FieldError[], status: number): Promise<Response> {
  const { lang, site } = c.var
  const intakes = await latestIntakes(site.db)
  const history = await historyOf(
    site.db,
    intakes.map(({ id }) => id),
  )
  const t = messages(lang).list
  const body = <IntakeList {...{ lang, intakes, history, source, errors }} />
  return show(c, { title: t.title, status, wide: true, robots: 'noindex' }, body)
}
