import type { CastLocalCharter } from './local-charters.ts'

/** A local charter of a commune: adopted, then adopted again on a newer national text. */
export const essarts: CastLocalCharter = {
  name: 'Charte de coopération des Essarts',
  purpose: 'Autour du lac, tout est loin. Nous partageons ce qui roule, ce qui chauffe et ce qui nourrit.',
  places: ['commune:99004'],
  opened: '2026-07-06',
  stewards: ['Secours des Essarts', 'Fédération des associations de La Tisse'],
  members: [],
  rule: 'consent',
  diagnosis: {
    acteurs: 'Une aide alimentaire, une chorale, des cuisinières et des cuisiniers.',
    besoins: 'De quoi aller chercher les personnes qui n’ont pas de voiture.',
    frictions: 'Une seule salle chauffée pour tout le monde.',
    paroles: '« Sans voiture, l’hiver, on ne voit personne. »',
  },
  blocks: [
    {
      place: 'under',
      under: 'partage',
      heading: 'La salle et le congélateur',
      body: '- la salle du lac est ouverte aux associations signataires le **lundi soir**\n- le congélateur du Secours sert à toutes',
      by: 'Secours des Essarts',
    },
  ],
  adoption: {
    frozen: '2026-08-20',
    closes: '2026-09-10',
    voices: {
      'Secours des Essarts': { choice: 'agree' },
      'Fédération des associations de La Tisse': { choice: 'agree' },
    },
  },
}
