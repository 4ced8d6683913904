import { Button, Buttons } from '../../ui/button.tsx'
import { ErrorSummary } from '../../ui/form.tsx'
import { Flash, Notice } from '../../ui/notice.tsx'
import { openingMessages } from '../messages/opening/index.ts'
import { AboutFields, type FieldsProps, RuleFields } from './settings-fields.tsx'
import { WorkFrame, type WorkProps } from './work-nav.tsx'

/** The rules of the group, changed by its stewards while nothing is voted. */
export function SettingsPage(props: WorkProps & FieldsProps & { saved: boolean }) {
  const { lang, at, charter, errors, saved } = props
  const t = openingMessages(lang).form
  return (
    <WorkFrame {...props} title={t.settingsTitle} lead={t.settingsLead} here="/projet/regles">
      <ErrorSummary lang={lang} errors={errors} />
      {saved && (
        <Flash lang={lang}>
          <p>{t.saved}</p>
        </Flash>
      )}
      {charter.state === 'proposed' ? (
        <Notice lang={lang}>
          <p>{t.frozen}</p>
        </Notice>
      ) : (
        <form method="post" action={at('/projet/regles')} novalidate>
          <AboutFields {...props} />
          <RuleFields {...props} />
          <Buttons>
            <Button>{t.save}</Button>
          </Buttons>
        </form>
      )}
    </WorkFrame>
  )
}
