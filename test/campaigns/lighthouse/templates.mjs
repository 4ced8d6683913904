/**
 * One address for each template a visitor may meet without signing in, and the states of the directory.
 * @param slug an association of the crowd.
 */
export function templates(slug) {
  return [
    { name: 'home', path: '/' },
    { name: 'charter', path: '/charte' },
    { name: 'versions', path: '/charte/versions' },
    { name: 'directory', path: '/signataires' },
    {
      name: 'directory, filtered',
      path: '/signataires?theme=food&type=association&lieu-choice=departement:Z10',
    },
    { name: 'directory, by name', path: '/signataires?nom=passerelle&tri=nom' },
    { name: 'directory, empty', path: '/signataires?nom=zzzzzz' },
    { name: 'map', path: '/signataires?vue=carte' },
    { name: 'map of a département', path: '/signataires?vue=carte&lieu-choice=departement:Z10' },
    { name: 'map, filtered', path: '/signataires?vue=carte&theme=culture' },
    { name: 'association', path: `/associations/${slug}` },
    { name: 'association, whole', path: '/associations/centre-social-les-glycines' },
    { name: 'sign', path: '/signer' },
    { name: 'board note', path: '/note-ca' },
    { name: 'sign in', path: '/connexion' },
    { name: 'check a receipt', path: '/verifier' },
    { name: 'open data', path: '/donnees' },
    { name: 'help', path: '/aide' },
    { name: 'accessibility', path: '/accessibilite' },
    { name: 'privacy', path: '/confidentialite' },
    { name: 'legal notice', path: '/mentions-legales' },
    { name: 'eco-design', path: '/eco-conception' },
    { name: 'English home', path: '/en' },
    { name: 'English directory', path: '/en/signataires' },
  ]
}
