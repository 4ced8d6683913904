import { associationBySlug, profileOf, saveProfile } from '../../app/associations/index.ts'
import { slug } from '../../app/kernel/text.ts'
import type { Db } from '../../app/platform/db/database.ts'
import { associations } from './cast/associations.ts'
import { type CastProfile, profiles } from './cast/profiles.ts'

/** What the fictional cast tells of itself, through the act a member uses. Whoever told something already keeps it. */
export async function loadDemoProfiles(db: Db): Promise<void> {
  for (const profile of profiles) await load(db, profile)
}

async function load(db: Db, { name, toldOn, ...told }: CastProfile): Promise<void> {
  const association = await associationBySlug(db, slug(name))
  const cast = associations.find((each) => each.name === name)
  if (!association || !cast || (await profileOf(db, association.id)).office) return
  const at = new Date(`${toldOn}T09:00:00Z`)
  const whole = {
    ...{ offers: [], seeks: [], networks: [], office: { isHome: true } },
    ...told,
    ...{ themes: cast.themes, places: cast.actsIn },
  }
  await db.transaction().execute((tx) => saveProfile(tx, association.id, whole, at))
}
