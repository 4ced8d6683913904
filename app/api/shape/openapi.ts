import { type Lang, localPath } from '../../platform/languages.ts'
import { licence } from '../../signatories/index.ts'
import { messages } from '../messages/index.ts'
import { type Operation, type OperationId, operations, tags } from '../rules/operations.ts'
import { type ParameterName, parameters } from '../rules/parameters.ts'
import { nameInAddress } from '../rules/read-asked.ts'
import { problemSchema, schemasIn } from './schemas.ts'

/** The API described for programs (OpenAPI 3.1), from the very list its handlers are made from. */
export function describeApi(lang: Lang, site: string, contact: string | undefined) {
  const t = messages(lang)
  return {
    openapi: '3.1.1',
    info: {
      title: t.title,
      version: '1.0.0',
      summary: t.human.lead,
      description: t.about,
      license: { name: 'Licence Ouverte 2.0', url: licence },
      contact: { name: contact ?? 'Tissons', url: `${site}${localPath(lang, '/mentions-legales')}` },
    },
    externalDocs: { url: `${site}${localPath(lang, '/api')}` },
    servers: [{ url: site }],
    security: [],
    tags: tags.map((name) => ({
      name,
      description: `${t.words.tags[name].title}. ${t.words.tags[name].text}`,
    })),
    paths: Object.fromEntries(
      Object.keys(operations).map((id) => [
        localPath(lang, operations[id as OperationId].path),
        { get: operationOf(id as OperationId, lang) },
      ]),
    ),
    components: {
      parameters: Object.fromEntries(sharedParameters().map((name) => [name, parameterOf(name, lang)])),
      schemas: { ...schemasIn(lang), Problem: problemSchema(lang) },
      responses: {
        NotModified: { description: t.given.same },
        Problem: {
          description: t.given.problem,
          content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
        },
      },
    },
  }
}

/** One that is needed stands in its operation, where it is said to be. */
function sharedParameters(): ParameterName[] {
  const all: Operation[] = Object.values(operations)
  const used = all.flatMap(({ parameters: names, needs = [] }) =>
    names.filter((name) => !needs.includes(name)),
  )
  return [...new Set(used)]
}

function operationOf(id: OperationId, lang: Lang) {
  const operation: Operation = operations[id]
  const { title, text } = messages(lang).words.operations[id]
  const { tag, parameters: names, needs = [], gives } = operation
  const refuses = { $ref: '#/components/responses/Problem' }
  const hasPath = names.some((name) => parameters[name].in === 'path')
  return {
    operationId: id,
    summary: title,
    description: text,
    tags: [tag],
    parameters: names.map((name) =>
      needs.includes(name)
        ? { ...parameterOf(name, lang), required: true }
        : { $ref: `#/components/parameters/${name}` },
    ),
    responses: {
      200: {
        description: messages(lang).given.ok,
        headers: { ETag: { schema: { type: 'string' }, description: messages(lang).given.same } },
        content: contentOf(id, gives),
      },
      304: { $ref: '#/components/responses/NotModified' },
      400: refuses,
      ...(hasPath && { 404: refuses }),
      503: refuses,
    },
  }
}

function contentOf(id: OperationId, gives: Operation['gives']) {
  if (gives === 'text') return { 'text/plain': { schema: { type: 'string' } } }
  if (gives !== 'openapi')
    return { 'application/json': { schema: { $ref: `#/components/schemas/${gives}` } } }
  const isYaml = id === 'getDescriptionYaml'
  return { [isYaml ? 'application/yaml' : 'application/json']: { schema: { type: 'object' } } }
}

function parameterOf(name: ParameterName, lang: Lang) {
  const { in: where, schema } = parameters[name]
  return {
    name: nameInAddress(name),
    in: where,
    description: messages(lang).words.parameters[name],
    ...(where === 'path' && { required: true }),
    schema,
  }
}
