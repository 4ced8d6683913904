import { formatDate, type Lang } from '../../platform/languages.ts'
import { Button, Buttons } from '../../ui/button.tsx'
import { Select } from '../../ui/fields.tsx'
import { errorOf, type FieldError } from '../../ui/form.tsx'
import { messages } from '../messages/index.ts'
import type { HandedOver, HandoverAsked } from '../rules/handover.ts'
import type { Partner } from '../rules/partner.ts'
import type { Project } from '../rules/project.ts'

type Props = {
  lang: Lang
  project: Project
  partners: readonly Partner[]
  handover: HandoverAsked | undefined
  errors: readonly FieldError[]
  at: (path: string) => string
}

/** The lead asks a partner to lead in its place, or takes that back. */
export function HandOver({ lang, partners, handover, errors, at }: Props) {
  const t = messages(lang).handover
  const others = partners.filter(({ isLead, associationId }) => !isLead && associationId)
  const error = errorOf(errors, 'a-qui')
  return (
    <details class="fold" open={handover !== undefined || error !== undefined} id="passer">
      <summary>{t.title}</summary>
      {handover ? (
        <form method="post" action={at('/passer')}>
          <p>{t.waiting(handover.to)}</p>
          <Buttons>
            <Button name="faire" value="keep" variant="quiet">
              {t.takeBack}
            </Button>
          </Buttons>
        </form>
      ) : others.length === 0 ? (
        <p>{t.nobody}</p>
      ) : (
        <form method="post" action={at('/passer')} novalidate>
          <p>{t.text}</p>
          <Select
            {...{ lang, name: 'a-qui', label: t.who, error }}
            options={others.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <Buttons>
            <Button name="faire" value="ask" variant="quiet" sending={t.button}>
              {t.button}
            </Button>
          </Buttons>
        </form>
      )}
    </details>
  )
}

type AskedProps = Pick<Props, 'lang' | 'project' | 'at'> & { id: string; mayAnswer: boolean }

/** The partner that was asked says yes or no. */
export function AskedToLead({ lang, project, id, mayAnswer, at }: AskedProps) {
  const t = messages(lang)
  const { title, text, yes, no } = t.handover.asked
  return (
    <section aria-labelledby="porter">
      <h2 id="porter">{title(project.lead.name)}</h2>
      <p>{text(project.lead.name)}</p>
      {!mayAnswer && <p>{t.place.invited.onlyRepresentative}</p>}
      {mayAnswer && (
        <form method="post" action={at('/porter')}>
          <input type="hidden" name="demande" value={id} />
          <Buttons>
            <Button name="faire" value="yes" sending={yes}>
              {yes}
            </Button>
            <Button name="faire" value="no" variant="quiet">
              {no}
            </Button>
          </Buttons>
        </form>
      )}
    </section>
  )
}

/** Who led it before, a line each. */
export function Handed({ lang, handed }: { lang: Lang; handed: readonly HandedOver[] }) {
  const t = messages(lang).handover
  return (
    <>
      {handed.map(({ at, from, to }, i) => (
        <span key={at.toISOString()}>
          {i > 0 && <br />}
          {t.handed(formatDate(lang, at), from, to)}
        </span>
      ))}
    </>
  )
}
