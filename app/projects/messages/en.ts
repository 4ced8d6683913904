import { agreement } from './en/agreement.ts'
import { data } from './en/data.ts'
import { form } from './en/form.ts'
import { handover } from './en/handover.ts'
import { letters } from './en/letters.ts'
import { list } from './en/list.ts'
import { moderation } from './en/moderation.ts'
import { place } from './en/place.ts'
import { space } from './en/space.ts'
import { wish } from './en/wish.ts'
import { work } from './en/work.ts'
import type { fr } from './fr.ts'

export const en = {
  list,
  form,
  place,
  space,
  wish,
  letters,
  work,
  handover,
  moderation,
  data,
  agreement,
  states: {
    open: 'Being prepared',
    'under-way': 'Under way',
    finished: 'Brought to its end',
    'set-aside': 'Set aside',
  },
  levels: {
    partners: 'Partners only',
    signatories: 'Signatories here',
    public: 'Everyone',
  },
  facts: {
    lead: 'Led by',
    where: 'Where',
    themes: 'Themes',
    lasts: 'When',
    call: 'Call for projects',
    until: 'Deadline',
    readers: 'Who can read it',
    state: 'Where it is',
    untilDay: (day: string) => `until the end of ${day}`,
    over: (day: string) => `${day} has passed`,
    callText: 'Read the call on the site of the funder',
  },
  partners: {
    title: 'Who does it together',
    lead: 'leads the project',
    alone: (lead: string) => `${lead} leads this project, and has no partner yet.`,
  },
  unknown: {
    title: 'This link no longer works',
    text: 'It may be cut short, or too old. Someone of your association finds its projects in its space.',
    list: 'See public projects',
    space: 'Go to my space',
  },
} satisfies typeof fr
