import { type LocalDate, type Period, addDays, isWithin } from '../../dates';
import { isConnectedInTime } from '../families/concrete-help';
import { concreteNeedDays, type Facts } from './facts';
import type { LinkFact } from './facts-service';
import { type Figure, figure } from './figure';
import { groupBy, perFacts } from './memo';

const linksByParent = perFacts((facts) => groupBy(facts.serviceLinks, ({ parentId }) => parentId));

/** Parents whose first request ever was received in [from, to], with that day. */
function firstRequests(facts: Facts, { from, to }: Period): Map<number, LocalDate> {
  const parents = new Map<number, LocalDate>();
  const seen = new Set<number>();
  for (const { parentId, receivedOn } of facts.referrals) {
    if (seen.has(parentId) || receivedOn < from || receivedOn > to) continue;
    seen.add(parentId);
    const earliest = facts.history.earliestReferralOn(parentId) ?? receivedOn;
    if (earliest >= from && earliest <= to) parents.set(parentId, earliest);
  }
  return parents;
}

/** A figure that counts service links for which something holds. */
function linkCount<const Id extends string>(
  id: Id,
  label: string,
  definition: string,
  holds: (link: LinkFact, period: Period) => boolean,
): Figure<Id, 'count'> {
  return figure({
    id,
    label,
    definition,
    section: 'meetings',
    shape: 'count',
    counts: 'service_link',
    state: false,
    lines(facts, period, emit) {
      for (const link of facts.serviceLinks)
        if (holds(link, period)) emit('service_link', link.id, 1);
    },
  });
}

/** Needs and the services they were linked to. Source: reports page, links.*. */
export const linkFigures = [
  linkCount(
    'links.identified',
    'Needs identified',
    'Needs of parents identified in the period.',
    ({ identifiedOn }, period) => isWithin(identifiedOn, period),
  ),
  linkCount(
    'links.linked',
    'Linked to a service',
    'Needs linked to a service in the period.',
    ({ linkedOn }, period) => isWithin(linkedOn, period),
  ),
  linkCount(
    'links.connected',
    'Connected',
    'Needs for which the parent was connected with the service in the period.',
    ({ outcome, outcomeOn }, period) => outcome === 'connected' && isWithin(outcomeOn, period),
  ),
  linkCount(
    'links.warm',
    'Of the linked, with a warm hand-off',
    'Of the needs linked in the period, those with a warm hand-off or with somebody going along.',
    ({ linkedOn, method }, period) =>
      (method === 'warm_handoff' || method === 'accompanied') && isWithin(linkedOn, period),
  ),
  figure({
    id: 'links.concrete_90',
    label: 'Concrete help within 90 days',
    definition:
      'Of the parents whose first request reached its 90th day in the period, those connected with help for a concrete need, such as housing or food, in those 90 days.',
    section: 'meetings',
    shape: 'ratio',
    counts: 'parent',
    state: false,
    lines(facts, { from, to }, emit) {
      const received = {
        from: addDays(from, -concreteNeedDays),
        to: addDays(to, -concreteNeedDays),
      };
      const links = linksByParent(facts);
      for (const [parentId, receivedOn] of firstRequests(facts, received)) {
        const helped = links.get(parentId)?.some((link) => isConnectedInTime(link, receivedOn));
        emit('parent', parentId, 1, undefined, helped ?? false);
      }
    },
  }),
] as const;
