import { DifferencesKey } from '../../charter/cards.tsx'
import type { CharterVersion } from '../../charter/index.ts'
import { formatDate, localPath } from '../../platform/languages.ts'
import { Button, Buttons } from '../../ui/button.tsx'
import { TextArea } from '../../ui/fields.tsx'
import { ErrorSummary, type FieldError } from '../../ui/form.tsx'
import { Flash } from '../../ui/notice.tsx'
import { nationalMessages } from '../messages/national/index.ts'
import type { WorkBlock, WorkChoice } from '../queries/text.ts'
import { type NationalChange, undecided } from '../rules/national.ts'
import { standsOn } from '../rules/national-text.ts'
import { isBeingWritten } from '../rules/state.ts'
import { type KeptWord, KeptWords } from './kept-words.tsx'
import { NationalChangeSection } from './national-change.tsx'
import { WorkFrame, type WorkProps } from './work-nav.tsx'

export type Change = NationalChange<WorkBlock, WorkChoice>

export type NationalProps = WorkProps & {
  /** National versions from the one this charter starts from to the newest. */
  versions: CharterVersion[]
  choices: WorkChoice[]
  changes: Change[]
  stayed: { words: string; at: Date; association: string | null } | undefined
  /** The form that comes back, with what was typed. */
  back: { articleId: string; typed: Record<string, string> } | undefined
  errors: FieldError[]
  /** What was typed and has no form any more. */
  kept: readonly KeptWord[]
  saved: boolean
  /** Of each form: first words of ours are added once. */
  newKeys: Map<string, string>
}

/** What the newest national version changes, article by article, and what becomes of it here. */
export function National(props: NationalProps) {
  const { lang, versions, changes, saved, standing } = props
  const t = nationalMessages(lang)
  const [base, newest] = [versions[0], versions.at(-1)]
  if (!base || !newest) return null
  if (changes.length === 0) {
    const calm = versions.length === 1 ? t.calmText(base.number) : t.sameText(current(props), newest.number)
    return (
      <WorkFrame {...props} title={t.calm} lead={calm} here="/projet/national">
        <Returned {...props} />
      </WorkFrame>
    )
  }
  return (
    <WorkFrame
      {...props}
      title={t.title}
      lead={t.lead(newest.number, formatDate(lang, newest.publishedAt))}
      here="/projet/national"
    >
      <Returned {...props} />
      {saved && (
        <Flash lang={lang}>
          <p>{t.saved}</p>
        </Flash>
      )}
      <p>
        <strong>{t.count(changes.length, undecided(changes))}</strong>{' '}
        <a href={localPath(lang, `/charte/comparer/${base.number}/${newest.number}`)}>
          {t.seeAll(base.number, newest.number)}
        </a>
      </p>
      <HowToDecide {...props} />
      <DifferencesKey lang={lang} />
      {changes.map((change) => (
        <NationalChangeSection
          key={change.articleId}
          {...props}
          change={change}
          newest={newest.number}
          writes={standing === 'steward' && isBeingWritten(props.charter.state)}
        />
      ))}
      {standing === 'steward' && undecided(changes) > 0 && <Stay {...props} />}
    </WorkFrame>
  )
}

/** Why nothing was saved, and every word that has no form any more. */
function Returned({ lang, at, errors, kept }: NationalProps) {
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      <KeptWords lang={lang} kept={kept}>
        <p>
          <a href={at('/projet/ajouter?ou=article')}>{nationalMessages(lang).meanwhile.addArticle}</a>
        </p>
      </KeptWords>
    </>
  )
}

/** The national version the text stands on, before the newest. */
function current({ versions, choices }: NationalProps): number {
  const newest = versions.at(-1)?.number
  return standsOn(
    versions,
    choices.filter(({ number }) => number !== newest),
  )
}

/** Who decides and when, before the first article. */
function HowToDecide({ lang, at, charter, standing, changes }: NationalProps) {
  const t = nationalMessages(lang)
  if (standing !== 'steward') return <p>{t.stewards}</p>
  if (isBeingWritten(charter.state) || undecided(changes) === 0) return null
  if (charter.state !== 'adopted') return <p>{t.frozen}</p>
  return (
    <form class="prose" method="post" action={at('/projet/national')}>
      <h2>{t.revise.title}</h2>
      <p>{t.revise.text}</p>
      <Buttons>
        <Button name="faire" value="revise" sending={t.sending}>
          {t.revise.press}
        </Button>
      </Buttons>
    </form>
  )
}

/** Doing nothing is allowed, and may be said. */
function Stay(props: NationalProps) {
  const { lang, at, versions, stayed } = props
  const t = nationalMessages(lang)
  const number = current(props)
  if (stayed)
    return (
      <section class="prose" aria-labelledby="rester">
        <h2 id="rester">{t.stayTitle}</h2>
        <p>{t.stayed(stayed.association ?? t.nobody, formatDate(lang, stayed.at), number)}</p>
        {stayed.words && <blockquote lang="fr">{stayed.words}</blockquote>}
      </section>
    )
  return (
    <form class="prose" method="post" action={at('/projet/national')}>
      <h2>{t.stayTitle}</h2>
      <p>{t.stayText(number)}</p>
      <input type="hidden" name="version" value={versions.at(-1)?.number} />
      <TextArea lang={lang} name="mot" label={t.stayWords} rows={2} max={1_000} optional />
      <Buttons>
        <Button variant="quiet" name="faire" value="stay" sending={t.sending}>
          {t.stayPress(number)}
        </Button>
      </Buttons>
    </form>
  )
}
