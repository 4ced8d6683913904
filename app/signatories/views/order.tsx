import { type Lang, localPath } from '../../platform/languages.ts'
import { messages } from '../messages/index.ts'
import { addressOf, type Question, type Sort, sorts } from '../rules/filter.ts'

type Props = { question: Question; sort: Sort; lang: Lang }

/** List or map, and in which order: links, so that each has an address. */
export function ViewAndOrder({ question, sort, lang }: Props) {
  const t = messages(lang)
  const path = localPath(lang, '/signataires')
  // Nearest to nowhere is no order: one says where first.
  const orders = sorts.filter((each) => each !== 'proche' || question.near)
  return (
    <div class="register-bar">
      <nav aria-label={t.view.label}>
        <ul class="switch">
          {(['list', 'map'] as const).map((view) => (
            <li key={view}>
              <Choice
                href={addressOf(path, { ...question, view })}
                text={t.view[view]}
                isHere={question.view === view}
              />
            </li>
          ))}
        </ul>
      </nav>
      {question.view === 'list' && (
        <nav aria-label={t.order.label}>
          <ul class="switch">
            {orders.map((each) => (
              <li key={each}>
                <Choice
                  href={addressOf(path, { ...question, sort: each })}
                  text={t.order[each]}
                  isHere={sort === each}
                />
              </li>
            ))}
          </ul>
        </nav>
      )}
      <a class="jump" href="#affiner">
        {t.facets.jump}
      </a>
    </div>
  )
}

function Choice({ href, text, isHere }: { href: string; text: string; isHere: boolean }) {
  return (
    <a class="switch-link" href={href} aria-current={isHere ? 'true' : undefined} rel="nofollow">
      {text}
    </a>
  )
}
