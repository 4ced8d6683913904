import { type Choice, choices } from '../../kernel/letter-kinds.ts'

/** Each choice as its address says it. */
export const addresses: Record<Choice, string> = {
  digest: 'nouvelles',
  meetings: 'rencontres',
  'meeting-reminders': 'rappels-de-rencontre',
  'meeting-minutes': 'comptes-rendus',
  plans: 'plans',
  'plan-reminders': 'rappels-de-plan',
  projects: 'projets',
  'project-reminders': 'rappels-de-projet',
  discussions: 'discussions',
  aid: 'entraide',
  'aid-changes': 'annonces-modifiees',
  cooperations: 'cooperations',
  'local-charters': 'declinaisons',
  'local-asks': 'toujours-d-accord',
  mandates: 'mandats',
  invitations: 'invitations',
}

export function choiceAt(address: string): Choice | undefined {
  return choices.find((choice) => addresses[choice] === address)
}
