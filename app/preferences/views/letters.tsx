import { type Choice, choices } from '../../kernel/letter-kinds.ts'
import { type Lang, localPath } from '../../platform/languages.ts'
import { Button, Buttons } from '../../ui/button.tsx'
import { CheckboxGroup } from '../../ui/choices.tsx'
import { Flash } from '../../ui/notice.tsx'
import { Lines, PageTitle } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'

type Props = {
  lang: Lang
  refused: ReadonlySet<Choice>
  /** Known only of who signed in: a link tells nobody whose it is. */
  email?: string
  isSaved: boolean
}

/** `/lettres/:token` and `/espace/lettres`: which letters one wants. */
export function Letters({ lang, refused, email, isSaved }: Props) {
  const t = messages(lang)
  const options = choices.map((value) => ({ value, ...t.choices[value] }))
  return (
    <>
      {isSaved && (
        <Flash lang={lang}>
          <p>{t.saved}</p>
        </Flash>
      )}
      <PageTitle title={t.title} lead={t.lead} />
      <p>{email ? t.own(email) : t.mailbox}</p>
      <form method="post">
        <CheckboxGroup
          lang={lang}
          name="lettres"
          legend={t.legend}
          options={options}
          values={choices.filter((choice) => !refused.has(choice))}
        />
        <Buttons>
          <Button>{t.save}</Button>
          <Button variant="quiet" name="rien" value="oui">
            {t.none}
          </Button>
        </Buttons>
      </form>
      <h2>{t.needed}</h2>
      <p>{t.neededText}</p>
      <Lines lines={t.neededList} />
      {email && (
        <p>
          <a href={localPath(lang, '/espace')}>{t.back}</a>
        </p>
      )}
    </>
  )
}
