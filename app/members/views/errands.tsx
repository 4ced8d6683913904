import { type Lang, localPath } from '../../platform/languages.ts'
import { ButtonLink, Buttons } from '../../ui/button.tsx'
import { messages } from '../messages/index.ts'
import type { Errand } from '../rules/errand.ts'

/** What needs somebody this week, the most urgent first; or the good news that nothing does. */
export function Errands({ lang, errands }: { lang: Lang; errands: readonly Errand[] }) {
  const t = messages(lang).desk.week
  return (
    <section>
      <h2>{t.title}</h2>
      {errands.length === 0 && <p>{t.calm}</p>}
      <ul class="people">
        {errands.map(({ words, button, to, at }) => (
          <li key={`${to} ${at.getTime()} ${words(lang)}`}>
            <p>{words(lang)}</p>
            <Buttons>
              <ButtonLink href={localPath(lang, to)} variant="quiet">
                {button(lang)}
              </ButtonLink>
            </Buttons>
          </li>
        ))}
      </ul>
    </section>
  )
}
