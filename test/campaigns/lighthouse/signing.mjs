import { visitor } from './visitor.mjs'

const association = {
  kind: 'association',
  name: 'Les Juges du phare',
  number: 'W991999901',
  commune: 'Valbrume',
}
const email = 'presidence@phare.example'
const mandate = {
  who: 'me',
  'signer-name': 'Inès Larbaud',
  'signer-email': email,
  'signer-title': 'présidente',
  capacity: 'legal',
  decided: 'yes',
  body: 'conseil d’administration',
  'decided-on': '02/11/2026',
}

/** Signs for a fictional association; each page on the way waits to be judged before the next step. */
export async function* signing(site) {
  const person = visitor(site)
  const at = (await person.send('/signer', { typed: '' })).replace(/\/[a-z]+$/, '')
  yield { name: 'signing: association', path: `${at}/association` }
  await person.send(`${at}/association`, association)
  await person.send(`${at}/lieux`, { act: 'add', place: 'qpv:QN99001M' })
  yield { name: 'signing: places', path: `${at}/lieux` }
  await person.send(`${at}/lieux`, { act: 'next' })
  yield { name: 'signing: mandate', path: `${at}/mandat` }
  await person.send(`${at}/mandat`, mandate)
  yield { name: 'signing: reading', path: `${at}/relecture` }
  const read = await person.page(`${at}/relecture`)
  const consent = { publication: 'named', consent: 'on' }
  yield {
    name: 'signing: sent',
    path: await person.send(`${at}/relecture`, [...fingerprints(read), ...Object.entries(consent)]),
  }
  const link = await person.linkIn(email, '/signature/')
  yield { name: 'signing: the button', path: link }
  await person.send(link, fingerprints(await person.page(link)))
  yield { name: 'signing: the receipt', path: link }
  yield { name: 'signing: taking back', path: `${link}/retirer` }
  const [checked] = /\/verifier\/[\w-]+/.exec((await person.page(link)).html) ?? []
  if (checked) yield { name: 'a receipt checked', path: checked }
}

function fingerprints({ html }) {
  return [...html.matchAll(/name="fingerprint" value="([0-9a-f]{64})"/g)].map(([, sha256]) => [
    'fingerprint',
    sha256,
  ])
}
