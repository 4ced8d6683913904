import { type Lang, localPath } from '../../platform/languages.ts'
import { Lines, PageTitle } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'
import { type Examples, exampleOf } from '../rules/example.ts'
import { type OperationId, operations, tags } from '../rules/operations.ts'
import { OperationView } from './operation.tsx'

export type ApiProps = { lang: Lang; site: string; examples: Examples }

/** `/api`: how to ask, with examples that answer. */
export function ApiPage(props: ApiProps) {
  const { lang, site, examples } = props
  const t = messages(lang).human
  const first = `${site}${localPath(lang, exampleOf('listSignatories', examples))}`
  return (
    <>
      <PageTitle title={t.title} over={t.over} lead={t.lead} />
      <div class="prose">
        <h2>{t.tryTitle}</h2>
        <p>{t.tryText}</p>
        <p>
          <a href={first}>{first}</a>
        </p>
        <pre class="code" tabindex={0}>{`curl '${first}'`}</pre>
        <h2>{t.rules}</h2>
        <Lines lines={t.rulesList} />
        <Described lang={lang} />
        <h2 id="adresses">{t.operations}</h2>
      </div>
      {tags.map((tag) => (
        <Group key={tag} tag={tag} {...props} />
      ))}
      <Problems lang={lang} />
      <p>
        <a href={localPath(lang, '/donnees')}>{t.data}</a>
      </p>
    </>
  )
}

function Described({ lang }: { lang: Lang }) {
  const t = messages(lang).human
  return (
    <>
      <h2>{t.describe}</h2>
      <p>{t.describeText}</p>
      <p>
        <a href={localPath(lang, '/api/v1/openapi.json')}>openapi.json</a> ·{' '}
        <a href={localPath(lang, '/api/v1/openapi.yaml')}>openapi.yaml</a>
      </p>
    </>
  )
}

function Group({ tag, lang, examples }: ApiProps & { tag: (typeof tags)[number] }) {
  const { title, text } = messages(lang).words.tags[tag]
  const own = (Object.keys(operations) as OperationId[]).filter((id) => operations[id].tag === tag)
  return (
    <section aria-labelledby={tag}>
      <h3 id={tag}>{title}</h3>
      <p>{text}</p>
      {own.map((id) => (
        <OperationView key={id} id={id} lang={lang} example={exampleOf(id, examples)} />
      ))}
    </section>
  )
}

function Problems({ lang }: { lang: Lang }) {
  const t = messages(lang)
  return (
    <section class="prose" aria-labelledby="problemes">
      <h2 id="problemes">{t.human.problems}</h2>
      <p>{t.human.problemsText}</p>
      <ul>
        {Object.entries(t.problems).map(([kind, { title }]) => (
          <li key={kind} id={kind}>
            <code>{kind}</code> {title}
          </li>
        ))}
      </ul>
    </section>
  )
}
