import { Differences } from '../../charter/cards.tsx'
import { formatTime } from '../../platform/languages.ts'
import { Wording } from '../../ui/wording.tsx'
import { workMessages } from '../messages/work/index.ts'
import type { textsOf } from '../queries/text.ts'
import { asText } from '../rules/as-text.ts'
import { WorkFrame, type WorkProps } from './work-nav.tsx'

type Text = Awaited<ReturnType<typeof textsOf>>[number]

type Props = WorkProps & { heading: string; texts: Text[] }

/** Every text a block had, each beside what changed since the one before. */
export function Texts(props: Props) {
  const { lang, heading, texts } = props
  const t = workMessages(lang).texts
  return (
    <WorkFrame {...props} title={t.title(heading)} here="/projet/redactions">
      {texts.map((text, i) => (
        <section key={text.revision} class="text-history">
          <h2>
            {formatTime(lang, text.at)}, {t.why[text.why]}
          </h2>
          {text.association && <p class="hint">{t.by(text.association)}</p>}
          <Change text={text} before={texts[i + 1]} lang={lang} />
        </section>
      ))}
    </WorkFrame>
  )
}

function Change({ text, before, lang }: { text: Text; before: Text | undefined; lang: Props['lang'] }) {
  if (!before || text.why === 'removed' || text.why === 'restored') return <Wording body={text.body} />
  return <Differences before={asText(before)} after={asText(text)} lang={lang} level={3} />
}
