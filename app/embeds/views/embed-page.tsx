import { type Lang, localPath } from '../../platform/languages.ts'
import { Button } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { CopyLink } from '../../ui/copy-link.tsx'
import { type Choice, Select } from '../../ui/fields.tsx'
import { ErrorSummary } from '../../ui/form.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { SuggestField } from '../../ui/suggest.tsx'
import { messages } from '../messages/index.ts'
import { heightOf, type Wanted, type Widget, widgets } from '../rules/wanted.ts'

export type EmbedProps = {
  widget: Widget
  wanted: Wanted
  /** As it was typed. */
  place: string
  placeError: string | undefined
  themes: readonly Choice[]
  /** Of the frame, on this site. */
  frame: string
  frameCode: string
  elementCode: string
  lang: Lang
}

/** `/integrer`: choose, see, copy. An ordinary form: the choice has an address. */
export function EmbedPage(props: EmbedProps) {
  const { lang, placeError } = props
  const t = messages(lang).page
  return (
    <>
      {placeError && <ErrorSummary lang={lang} errors={[{ field: 'lieu', message: placeError }]} />}
      <PageTitle title={t.title} over={t.over} lead={t.lead} />
      <Choosing {...props} />
      {!placeError && <Result {...props} />}
      <section class="prose">
        <h2>{t.badge}</h2>
        <p>{t.badgeText}</p>
        <p>
          <a href={localPath(lang, '/signataires')}>{t.find}</a>
        </p>
        <p>
          <a href={localPath(lang, '/api')}>{t.api}</a>
        </p>
      </section>
    </>
  )
}

function Choosing({ widget, wanted, place, placeError, themes, lang }: EmbedProps) {
  const t = messages(lang).page
  return (
    <form action={localPath(lang, '/integrer')}>
      <RadioGroup
        lang={lang}
        name="quoi"
        legend={t.choose}
        value={widget}
        options={widgets.map((each) => ({ value: each, label: t.widgets[each] }))}
      />
      <SuggestField
        lang={lang}
        name="lieu"
        label={t.place}
        hint={t.placeHint}
        src="/territoires/suggestions"
        value={place}
        choice={wanted.territory}
        error={placeError}
        optional
      />
      <Select
        lang={lang}
        name="theme"
        label={t.theme}
        empty={t.anyTheme}
        value={wanted.theme}
        options={themes}
      />
      <Select
        lang={lang}
        name="nombre"
        label={t.lines}
        empty={false}
        value={String(wanted.lines)}
        options={['3', '5', '10', '20'].map((value) => ({ value, label: value }))}
      />
      <Button>{t.see}</Button>
    </form>
  )
}

function Result({ widget, wanted, frame, frameCode, elementCode, lang }: EmbedProps) {
  const t = messages(lang)
  return (
    <section aria-labelledby="apercu">
      <h2 id="apercu">{t.page.preview}</h2>
      <iframe
        class="embed-preview"
        src={frame}
        title={t.frame.title}
        height={heightOf(widget, wanted)}
        loading="lazy"
      />
      <h2>{t.page.code}</h2>
      <h3>{t.page.frame}</h3>
      <p>{t.page.frameText}</p>
      <CopyLink lang={lang} url={frameCode} isCode />
      <h3>{t.page.element}</h3>
      <p>{t.page.elementText}</p>
      <CopyLink lang={lang} url={elementCode} isCode />
      <p class="hint">{t.page.pinned}</p>
    </section>
  )
}
