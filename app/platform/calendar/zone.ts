import ICAL from 'ical.js'
import { tzlib_get_ical_block } from 'timezones-ical-library'

const kept = new Map<string, ICAL.Timezone>()

/**
 * A time zone with the rules of its hours, as a calendar carries them (VTIMEZONE), so that an agenda needs no other.
 * @param name of the IANA: `Europe/Paris`, `America/Cayenne`
 * @throws when there is no such zone
 */
export function zoneNamed(name: string): ICAL.Timezone {
  const zone = kept.get(name) ?? makeZone(name)
  kept.set(name, zone)
  return zone
}

function makeZone(name: string): ICAL.Timezone {
  const [block] = [tzlib_get_ical_block(name)].flat()
  if (!block?.startsWith('BEGIN:VTIMEZONE')) throw new Error(`No time zone is called ${name}.`)
  return new ICAL.Timezone({ component: new ICAL.Component(ICAL.parse(block)), tzid: name })
}
