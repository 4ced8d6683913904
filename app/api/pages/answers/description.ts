import { stringify } from 'yaml'
import { describeApi } from '../../shape/openapi.ts'
import type { Ask } from '../ask.ts'

export async function getDescription(ask: Ask): Promise<string> {
  return JSON.stringify(described(ask))
}

export async function getDescriptionYaml(ask: Ask): Promise<string> {
  return stringify(described(ask), { aliasDuplicateObjects: false })
}

function described({ c }: Ask) {
  const { url, publisher } = c.var.site.config
  return describeApi(c.var.lang, url, publisher.contact)
}
