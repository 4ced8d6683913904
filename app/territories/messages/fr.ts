import type { PointFault } from '../rules/point-question.ts'

const limits = { lon: '-180 à 180', lat: '-90 à 90' }

export const fr = {
  api: {
    badRequest: 'Question incomplète ou illisible',
    badDetail: 'Donnez lon et lat, en degrés décimaux (WGS\u00a084), par exemple ?lon=2.3522&lat=48.8566.',
    fault({ parameter, reason }: PointFault): string {
      return {
        missing: `Le paramètre ${parameter} manque.`,
        twice: `Le paramètre ${parameter} est donné plusieurs fois.`,
        'not-a-number': `Le paramètre ${parameter} n’est pas un nombre décimal écrit avec un point.`,
        'too-far': `Le paramètre ${parameter} va de ${limits[parameter]}.`,
      }[reason]
    },
    notLoaded: 'Périmètres absents',
    notLoadedDetail:
      'Les périmètres des quartiers prioritaires ne sont pas encore chargés sur ce site. Réessayez plus tard.',
  },
}
