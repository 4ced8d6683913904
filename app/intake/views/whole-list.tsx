import { formatDate } from '../../platform/languages.ts'
import { Checkbox, RadioGroup } from '../../ui/choices.tsx'
import { DateField, Select } from '../../ui/fields.tsx'
import { errorOf, Fieldset } from '../../ui/form.tsx'
import { messages } from '../messages/index.ts'
import type { ColumnsFormProps } from './columns.tsx'

/** What the team says once, where the rows say nothing. */
export function WholeList({ lang, table, settings, errors, date }: ColumnsFormProps) {
  const t = messages(lang).columns
  const versions = table.versions.map(({ number, publishedAt }) => ({
    value: String(number),
    label: t.versionLine(number, formatDate(lang, publishedAt)),
  }))
  const typed = date ?? settings.signedOn?.split('-').reverse().join('/') ?? ''
  return (
    <Fieldset legend={t.whole}>
      <div class="narrow">
        <Select
          lang={lang}
          name="version"
          label={t.version}
          value={String(settings.version)}
          options={versions}
          empty={false}
          error={errorOf(errors, 'version')}
        />
        <DateField
          lang={lang}
          name="date"
          label={t.signedOn}
          hint={t.signedOnHint}
          value={typed}
          optional
          error={errorOf(errors, 'date')}
        />
        <RadioGroup
          lang={lang}
          name="preuve"
          legend={t.proof}
          value={settings.proof}
          options={[
            { value: 'historic', label: t.proofs.historic },
            { value: 'paper', label: t.proofs.paper },
          ]}
        />
        <RadioGroup
          lang={lang}
          name="publication"
          legend={t.publication}
          value={settings.publication}
          options={[
            { value: 'counted', label: t.publications.counted, hint: t.publications.countedHint },
            { value: 'named', label: t.publications.named, hint: t.publications.namedHint },
          ]}
        />
        <RadioGroup
          lang={lang}
          name="type"
          legend={t.kind}
          hint={t.kindHint}
          value={settings.kind}
          options={[
            { value: 'association', label: t.kinds.association },
            { value: 'network', label: t.kinds.network },
          ]}
        />
        <Checkbox
          lang={lang}
          name="adresses"
          label={t.emails}
          hint={t.emailsHint}
          checked={settings.keepEmails}
        />
      </div>
    </Fieldset>
  )
}
