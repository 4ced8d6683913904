import { localPath } from '../../platform/languages.ts'
import { Button, Buttons } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { messages } from '../messages/index.ts'
import { type Candidate, recordKinds } from '../rules/record.ts'
import type { RowProps } from './row.tsx'

/** Whom the row speaks of: what was proposed, what was found by hand, nobody known, or nothing to take. */
export function Decision({ lang, intake, row, words, searched, error }: RowProps) {
  const t = messages(lang).report.row
  const found = searched.filter((one) => row.candidates.every(({ to }) => to !== one.to))
  const options = [
    ...[...row.candidates, ...found].map((one) => ({
      value: one.to,
      label: one.name,
      hint: about(lang, one),
    })),
    { value: 'none', label: t.none, hint: t.noneHint },
    { value: 'leave', label: t.leave },
  ]
  const kind = row.choice?.kind ?? row.record?.kind ?? kindBefore(row.notes, intake.settings.kind)
  return (
    <form method="post" action={localPath(lang, `/equipe/imports/${intake.id}/lignes/${row.line}`)}>
      <input type="hidden" name="q" value={words} />
      <RadioGroup
        lang={lang}
        name="qui"
        legend={t.decide}
        hint={t.decideHint}
        error={error}
        value={row.choice?.to}
        options={options}
      />
      <RadioGroup
        lang={lang}
        name="type"
        legend={t.kind}
        value={kind}
        options={recordKinds.map((one) => ({ value: one, label: t.kinds[one] }))}
      />
      <Buttons>
        <Button sending={t.saving}>{t.save}</Button>
      </Buttons>
    </form>
  )
}

/** What the row counts as until somebody says otherwise. */
function kindBefore(notes: RowProps['row']['notes'], whole: 'association' | 'network') {
  const isNetwork = notes.some(
    ({ code }) => code === 'register-says-network' || code === 'looks-like-network',
  )
  return isNetwork ? 'network' : whole
}

function about(lang: RowProps['lang'], one: Candidate): string {
  const t = messages(lang).report.row
  const words = one.to.startsWith('association:') ? t.known : t.national
  const said = words(one.place, one.rna ?? one.siren)
  return one.isDissolved ? `${said} · ${t.dissolved}` : said
}
