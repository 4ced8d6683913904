/** What one may stop receiving, in the order in which it is asked. */
export const choices = [
  'digest',
  'meetings',
  'meeting-reminders',
  'plans',
  'plan-reminders',
  'projects',
  'project-reminders',
  'discussions',
  'aid',
  'cooperations',
  'local-charters',
  'local-asks',
  'mandates',
  'invitations',
] as const
export type Choice = (typeof choices)[number]

/**
 * Every letter that leaves by itself: needed, because it was asked for or tells of a right; or of a choice, and then
 * it can be stopped with one press.
 */
export const letterKinds = {
  'account.sign-in': 'needed',
  'account.sleeping': 'needed',
  'aid.confirm': 'needed',
  'aid.ending': 'aid',
  'aid.links': 'needed',
  'aid.posted': 'needed',
  'aid.relayed': 'needed',
  'aid.unheard': 'needed',
  'beside.done': 'needed',
  'cooperation.confirmed': 'cooperations',
  'cooperation.corrected': 'cooperations',
  'cooperation.links': 'needed',
  'cooperation.noted': 'cooperations',
  digest: 'digest',
  'discussion.address': 'needed',
  'discussion.hidden': 'needed',
  'discussion.said': 'discussions',
  'discussion.silent': 'discussions',
  'discussion.stopped': 'needed',
  'discussion.turned': 'discussions',
  'discussion.unheard': 'needed',
  'identity.confirm': 'needed',
  'identity.decide': 'needed',
  'identity.decided': 'needed',
  'local-charter.amendment': 'local-charters',
  'local-charter.invitation': 'invitations',
  'local-charter.national': 'local-charters',
  'local-charter.quiet': 'local-charters',
  'local-charter.slept': 'local-charters',
  'local-charter.still-agreed': 'local-asks',
  'local-charter.unheard': 'needed',
  'local-charter.voice': 'local-charters',
  'mail.strayed': 'needed',
  'meeting.cancelled': 'meetings',
  'meeting.invited': 'meetings',
  'meeting.moved': 'meetings',
  'meeting.near': 'meeting-reminders',
  'member.invitation': 'invitations',
  'member.joined': 'needed',
  'member.still-you': 'mandates',
  'plan.answered': 'plans',
  'plan.proposed': 'plans',
  'plan.reminder': 'plan-reminders',
  'project.answered': 'projects',
  'project.carried': 'needed',
  'project.confirm': 'needed',
  'project.invited': 'projects',
  'project.lead-answered': 'projects',
  'project.lead-asked': 'projects',
  'project.near': 'project-reminders',
  'project.unheard': 'needed',
  'project.wish-answered': 'needed',
  'project.wished': 'projects',
  'signature.already': 'needed',
  'signature.farewell': 'needed',
  'signature.in-meeting': 'needed',
  'signature.links': 'needed',
  'signature.older': 'invitations',
  'signature.receipt': 'needed',
  'signature.sign': 'needed',
  'signature.undecided': 'needed',
} as const satisfies Record<string, Choice | 'needed'>
export type LetterKind = keyof typeof letterKinds

/** What one stops in order not to receive letters of this kind; undefined for those that are needed. */
export function choiceOf(kind: LetterKind): Choice | undefined {
  const choice = letterKinds[kind]
  return choice === 'needed' ? undefined : choice
}
