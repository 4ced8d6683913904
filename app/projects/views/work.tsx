import type { Lang } from '../../platform/languages.ts'
import { Button, Buttons } from '../../ui/button.tsx'
import { DateField, Select, TextArea, TextField } from '../../ui/fields.tsx'
import { errorOf, type FieldError, fieldsOf } from '../../ui/form.tsx'
import { messages } from '../messages/index.ts'
import { dayWords } from '../messages/words.ts'
import type { Decision, Item } from '../queries/work.ts'
import type { Partner } from '../rules/partner.ts'
import type { Typed } from '../rules/typed.ts'
import { longestDecision, longestItem } from '../rules/work-form.ts'

export type WorkProps = {
  lang: Lang
  items: readonly Item[]
  decisions: readonly Decision[]
  partners: readonly Partner[]
  typed: Typed
  errors: readonly FieldError[]
  /** Keys of the two forms: sent twice, each adds once. */
  keys: { item: string; decision: string }
  today: string
  at: (path: string) => string
}

/** Who does what by when. Each line is ticked by any of the partners. */
export function WorkList(props: WorkProps) {
  const { lang, items, at, errors, keys } = props
  const t = messages(lang).work.list
  const isOpen = ['quoi', 'qui', 'pour'].some((name) => errorOf(errors, name)) || items.length === 0
  return (
    <section aria-labelledby="a-faire">
      <h2 id="a-faire">{t.title}</h2>
      {items.length === 0 && <p>{t.empty}</p>}
      <ul class="plan-actions">
        {items.map((item) => (
          <ItemLine key={item.id} {...props} item={item} />
        ))}
      </ul>
      <details class="fold no-print" open={isOpen}>
        <summary>{t.add}</summary>
        <form method="post" action={at('/liste')} novalidate>
          <input type="hidden" name="cle" value={keys.item} />
          <ItemFields {...props} />
          <Buttons>
            <Button>{t.addButton}</Button>
          </Buttons>
        </form>
      </details>
    </section>
  )
}

function ItemLine({ lang, item, today, at }: WorkProps & { item: Item }) {
  const t = messages(lang).work.list
  const { id, what, doneAt } = item
  return (
    <li class={`plan-action ${doneAt ? 'plan-done' : 'plan-not-started'}`}>
      <p class="plan-title">{what}</p>
      <p class="hint">{itemWords(lang, item, today)}</p>
      <form class="no-print" method="post" action={at(`/liste/${id}/fait`)}>
        <Buttons>
          <Button name="fait" value={doneAt ? 'non' : 'oui'} variant="quiet">
            {doneAt ? t.untick : t.tick}
            <span class="visually-hidden">{t.about(what)}</span>
          </Button>
          <a href={at(`/liste/${id}`)}>
            {t.change}
            <span class="visually-hidden">{t.about(what)}</span>
          </a>
        </Buttons>
      </form>
    </li>
  )
}

/** Who and when, or who did it and when. */
function itemWords(lang: Lang, { who, isWhoIn, dueOn, doneAt, doneBy }: Item, today: string): string {
  const t = messages(lang).work.list
  if (doneAt) return t.done(doneBy, dayWords(lang, doneAt))
  const name = who ? (isWhoIn ? who : t.leftBy(who)) : t.nobody
  const day = dueOn && (dueOn < today ? t.late : t.by)(dayWords(lang, dueOn))
  return [name, day].filter(Boolean).join(' · ')
}

type FieldsProps = Pick<WorkProps, 'lang' | 'partners' | 'typed' | 'errors'>

export function ItemFields({ lang, partners, typed, errors }: FieldsProps) {
  const t = messages(lang).work.list
  const field = fieldsOf({ lang, typed, errors })
  const options = partners.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <>
      <TextField {...field('quoi')} label={t.what} hint={t.whatHint} maxlength={longestItem} />
      <Select {...field('qui')} label={t.who} options={options} empty={t.whoEmpty} optional />
      <DateField {...field('pour')} label={t.due} hint={t.dueHint} optional />
    </>
  )
}

/** What was decided, in its order, and which partner noted it. */
export function Decisions({ lang, decisions, typed, errors, keys, at }: WorkProps) {
  const t = messages(lang).work.decisions
  const field = fieldsOf({ lang, typed, errors })
  const isOpen = ['decision', 'decidee'].some((name) => errorOf(errors, name))
  return (
    <section aria-labelledby="decisions">
      <h2 id="decisions">{t.title}</h2>
      {decisions.length === 0 && <p>{t.empty}</p>}
      <ol class="plan-actions">
        {decisions.map(({ id, what, decidedOn, by }) => (
          <li key={id} class="plan-action plan-under-way">
            <p>{what}</p>
            <p class="hint">{t.by(dayWords(lang, decidedOn), by)}</p>
            <details class="no-print">
              <summary>
                {t.drop}
                <span class="visually-hidden">{messages(lang).work.list.about(what)}</span>
              </summary>
              <form method="post" action={at('/decisions/retirer')}>
                <input type="hidden" name="decision" value={id} />
                <Buttons>
                  <Button variant="danger">{t.drop}</Button>
                </Buttons>
              </form>
            </details>
          </li>
        ))}
      </ol>
      <details class="fold no-print" open={isOpen}>
        <summary>{t.add}</summary>
        <form method="post" action={at('/decisions')} novalidate>
          <input type="hidden" name="cle" value={keys.decision} />
          <TextArea {...field('decision')} label={t.what} max={longestDecision} rows={3} />
          <DateField {...field('decidee')} label={t.day} hint={t.dayHint} optional />
          <Buttons>
            <Button>{t.button}</Button>
          </Buttons>
        </form>
      </details>
    </section>
  )
}
