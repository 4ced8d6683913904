import { type Lang, localPath } from '../../platform/languages.ts'
import { Button, ButtonLink, Buttons } from '../../ui/button.tsx'
import { TextArea, TextField } from '../../ui/fields.tsx'
import { ErrorSummary, errorOf, type FieldError } from '../../ui/form.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { amendmentMessages } from '../messages/amendments/index.ts'
import { sharedMessages } from '../messages/shared/index.ts'
import { workMessages } from '../messages/work/index.ts'
import { AmendmentBody, type AmendmentProps } from './amendment.tsx'
import { CommentForm } from './comments.tsx'
import { WorkFrame, type WorkProps } from './work-nav.tsx'

export type AmendTyped = { heading: string; body: string; reason: string; revision: number; id: string }

type Props = WorkProps & { blockId: string; name: string; typed: AmendTyped; errors: FieldError[] }

/** Another wording of a block: its words, and why. */
export function AmendForm(props: Props) {
  const { lang, at, blockId, name, typed, errors } = props
  const t = amendmentMessages(lang).form
  const work = workMessages(lang).form
  return (
    <WorkFrame {...props} title={t.title(name)} here="/projet/redactions">
      <ErrorSummary lang={lang} errors={errors} />
      <form method="post" action={at(`/projet/blocs/${blockId}/autre-redaction`)} novalidate>
        <input type="hidden" name="revision" value={typed.revision} />
        <input type="hidden" name="cle" value={typed.id} />
        <TextField
          lang={lang}
          name="titre"
          label={work.heading}
          value={typed.heading}
          error={errorOf(errors, 'titre')}
          maxlength={200}
        />
        <clean-paste>
          <TextArea
            lang={lang}
            name="texte"
            label={work.body}
            rows={10}
            max={8_000}
            value={typed.body}
            error={errorOf(errors, 'texte')}
          />
        </clean-paste>
        <TextArea
          lang={lang}
          name="raison"
          label={t.reason}
          hint={t.reasonHint}
          rows={3}
          max={1_000}
          value={typed.reason}
          error={errorOf(errors, 'raison')}
        />
        <Buttons>
          <Button sending={work.sending}>{t.send}</Button>
          <ButtonLink href={at('/projet')} variant="quiet">
            {work.back}
          </ButtonLink>
        </Buttons>
      </form>
    </WorkFrame>
  )
}

type LinkProps = AmendmentProps & { lang: Lang; name: string; slug: string; association: string }

/** What the link of a letter opens: the proposal, and a place to say what one thinks of it. */
export function CommentByLink(props: LinkProps) {
  const { lang, amendment, name, slug, association } = props
  const t = amendmentMessages(lang)
  return (
    <>
      <PageTitle
        title={t.form.title(amendment.heading)}
        over={`${sharedMessages(lang).over} · ${name} · ${association}`}
        lead={t.letter.without}
      />
      <AmendmentBody {...props} />
      {amendment.state === 'open' && <CommentForm {...props} />}
      <p>
        <a href={localPath(lang, `/declinaisons/${slug}`)}>{sharedMessages(lang).comparison.back}</a>
      </p>
    </>
  )
}

export function CommentLinkGone({ lang }: { lang: Lang }) {
  const t = amendmentMessages(lang).link
  return <PageTitle title={t.gone} lead={t.goneText} />
}
