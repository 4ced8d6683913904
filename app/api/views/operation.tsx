import { type Lang, localPath } from '../../platform/languages.ts'
import { messages } from '../messages/index.ts'
import { type Operation, type OperationId, operations } from '../rules/operations.ts'
import { type ParameterName, parameters } from '../rules/parameters.ts'
import { nameInAddress } from '../rules/read-asked.ts'
import { type ShapeName, shapes } from '../rules/shapes.ts'

type Props = { id: OperationId; lang: Lang; example: string }

/** One address of the API, folded: what can be asked, what comes, an example. */
export function OperationView({ id, lang, example }: Props) {
  const t = messages(lang)
  const operation: Operation = operations[id]
  const { title, text } = t.words.operations[id]
  const { gives, needs = [] } = operation
  return (
    <details class="fold" id={id}>
      <summary>
        {title} <code>{localPath(lang, operation.path)}</code>
      </summary>
      <p>{text}</p>
      {operation.parameters.length > 0 && (
        <>
          <h4>{t.human.parameters}</h4>
          <dl class="ways">
            {operation.parameters.map((name) => (
              <Asked
                key={name}
                name={name}
                isNeeded={needs.includes(name) || parameters[name].in === 'path'}
                lang={lang}
              />
            ))}
          </dl>
        </>
      )}
      {gives in shapes && (
        <>
          <h4>{t.human.gives}</h4>
          <Members name={gives as ShapeName} lang={lang} />
        </>
      )}
      <h4>{t.human.example}</h4>
      <p>
        <a href={localPath(lang, example)}>
          <code>{localPath(lang, example)}</code>
        </a>
      </p>
    </details>
  )
}

function Asked({ name, isNeeded, lang }: { name: ParameterName; isNeeded: boolean; lang: Lang }) {
  const t = messages(lang)
  const { enum: values } = parameters[name].schema as { enum?: readonly string[] }
  return (
    <div>
      <dt>
        <code>{nameInAddress(name)}</code>
        {isNeeded && ` (${t.human.needed})`}
      </dt>
      <dd>
        {t.words.parameters[name]}
        {values && ` ${t.human.values} `}
        {values && <code>{values.join(', ')}</code>}
      </dd>
    </div>
  )
}

/** What each line says; a page is said by its lines. */
function Members({ name, lang }: { name: ShapeName; lang: Lang }) {
  const t = messages(lang)
  const one = name.replace(/Page$/, '') as keyof typeof t.members
  return (
    <dl class="ways members">
      {Object.entries(t.members[one]).map(([member, words]) => (
        <div key={member}>
          <dt>
            <code>{member}</code>
          </dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  )
}
