import { Button, Buttons } from '../../ui/button.tsx'
import { TextArea, TextField } from '../../ui/fields.tsx'
import { errorOf } from '../../ui/form.tsx'
import { amendmentMessages } from '../messages/amendments/index.ts'
import { workMessages } from '../messages/work/index.ts'
import type { PageProps } from './amendment.tsx'
import { BlockMeanwhile } from './national-meanwhile.tsx'

type Props = Pick<PageProps, 'lang' | 'amendment' | 'merged' | 'typed' | 'errors'> & { action: string }

/** Taken as it is or retouched, put together with today’s words, or declined: a steward decides, in one press. */
export function Decide(props: Props) {
  const { lang, action, merged, typed, errors } = props
  const t = amendmentMessages(lang).page
  return (
    <form method="post" action={action} novalidate>
      <h2>{t.decide}</h2>
      {merged ? <Together {...props} merged={merged} /> : <Retouch {...props} />}
      <TextArea
        lang={lang}
        name="mot"
        label={t.words}
        rows={2}
        value={typed.mot}
        error={errorOf(errors, 'mot')}
        optional
      />
      <Buttons>
        <Button name="faire" value={merged ? 'merge' : 'accept'}>
          {merged ? t.merge : t.accept}
        </Button>
        <Button variant="quiet" name="faire" value="decline">
          {t.decline}
        </Button>
      </Buttons>
    </form>
  )
}

/** Folded, since most are kept as they were proposed. */
function Retouch(props: Props) {
  const { lang, amendment, typed, errors } = props
  const { heading, body, baseRevision } = amendment
  const t = amendmentMessages(lang).page
  const isWrong = errors.some(({ field }) => field === 'titre' || field === 'texte')
  const isTyped = (typed.titre ?? heading) !== heading || (typed.texte ?? body) !== body
  return (
    <details class="fold" open={isWrong || isTyped}>
      <summary>{t.retouch}</summary>
      <p class="hint">{t.retouchHint}</p>
      <Wording {...props} kept={{ heading, body, revision: baseRevision }} />
    </details>
  )
}

/** The text changed since: both are put together, for somebody to read. */
function Together(props: Props & { merged: NonNullable<Props['merged']> }) {
  const { lang, merged, typed } = props
  const { heading, today, text, revision } = merged
  const t = amendmentMessages(lang).page
  return (
    <>
      <h3>{t.mergeTitle}</h3>
      <p>{merged.clean ? t.changed : t.clash}</p>
      <BlockMeanwhile
        lang={lang}
        block={{ heading, body: today, revision }}
        typed={{ body: typed.texte, revision: typed.revision }}
      />
      <Wording {...props} kept={{ heading, body: text, revision }} />
    </>
  )
}

type WordingProps = Pick<Props, 'lang' | 'typed' | 'errors'> & {
  kept: { heading: string; body: string; revision: number }
}

/** The words that will be kept, and which ones they replace. */
function Wording({ lang, typed, errors, kept }: WordingProps) {
  const work = workMessages(lang).form
  return (
    <>
      <input type="hidden" name="revision" value={kept.revision} />
      <TextField
        lang={lang}
        name="titre"
        label={work.heading}
        value={typed.titre ?? kept.heading}
        error={errorOf(errors, 'titre')}
      />
      <TextArea
        lang={lang}
        name="texte"
        label={work.body}
        rows={8}
        value={typed.texte ?? kept.body}
        error={errorOf(errors, 'texte')}
      />
    </>
  )
}
