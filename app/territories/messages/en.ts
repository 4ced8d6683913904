import type { PointFault } from '../rules/point-question.ts'
import type { fr } from './fr.ts'

const limits = { lon: '-180 to 180', lat: '-90 to 90' }

export const en: typeof fr = {
  api: {
    badRequest: 'Incomplete or unreadable question',
    badDetail: 'Give lon and lat, in decimal degrees (WGS 84), for instance ?lon=2.3522&lat=48.8566.',
    fault({ parameter, reason }: PointFault): string {
      return {
        missing: `The parameter ${parameter} is missing.`,
        twice: `The parameter ${parameter} is given several times.`,
        'not-a-number': `The parameter ${parameter} is not a decimal number written with a point.`,
        'too-far': `The parameter ${parameter} goes from ${limits[parameter]}.`,
      }[reason]
    },
    notLoaded: 'No perimeters',
    notLoadedDetail:
      'The perimeters of the priority districts are not loaded on this site yet. Try again later.',
  },
}
