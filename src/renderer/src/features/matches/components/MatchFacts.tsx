import type { MatchRecord } from '@shared/contract/matches';
import { formatDuration, plural } from '@shared/parse/format';
import { formatDate, formatDay } from '@shared/parse/format-date';
import { TextLink } from '@renderer/ui/base/TextLink';
import { Notice } from '@renderer/ui/feedback/Notice';
import { type Fact, KeyValue } from '@renderer/ui/layout/KeyValue';
import { Section } from '@renderer/ui/layout/Section';
import { Stack } from '@renderer/ui/layout/Stack';
import type { ReactNode } from 'react';
import { useWords, type Words } from '../../../lib/lists';
import { MatchLines } from '../../families/components/MatchLines';
import { SafeContact } from '../../families/components/SafeContact';

function standing(match: MatchRecord): string {
  const { contactCount, contactMinutes, lastReachedOn, lastContact } = match;
  if (contactCount === 0) return 'None yet in this match';
  const total = `${plural(contactCount, 'contact')}, ${formatDuration(contactMinutes)}`;
  return lastReachedOn ? `${total}; the last ${lastContact}` : total;
}

function closingFacts(match: MatchRecord, words: Words): Fact[] {
  const ended = match.endOn === null ? null : formatDate(match.endOn);
  const conversation = match.closingConversationOn;
  return [
    { label: 'Ended', value: ended },
    { label: 'Why', value: words.label('closureReason', match.closureReason) },
    { label: 'Planned', value: words.label('closureKind', match.closureKind) },
    { label: 'Closing talk', value: conversation ? formatDate(conversation) : null },
    { label: 'In the words of the parent', value: match.parentFeedback },
    { label: 'In the words of the parent partner', value: match.mentorFeedback },
  ];
}

/** How the parent may be reached, then the match itself, then how it ended. */
export function MatchFacts({ match }: { match: MatchRecord }): ReactNode {
  const words = useWords();
  return (
    <Stack gap="small">
      {match.state === 'voided' && (
        <Notice tone="info" title="Entered in error: counts nowhere">
          {match.voidReason}
        </Notice>
      )}
      {match.state === 'starting' && (
        <Notice tone="info">This match starts on {formatDay(match.startOn)}.</Notice>
      )}
      <Section title={`Contact with ${match.parent.name}`} level={3}>
        <SafeContact contact={match.parentContact} name={match.parent.name} />
      </Section>
      <Section title="Match" level={3}>
        <KeyValue
          unknown="None"
          facts={[
            {
              label: 'Parent',
              value: (
                <>
                  <TextLink href={`#/people/${match.parent.id}`}>{match.parent.name}</TextLink>,
                  family{' '}
                  <TextLink href={`#/families/${match.familyId}`}>{match.familyNumber}</TextLink>
                </>
              ),
            },
            {
              label: 'Parent partner',
              value: <TextLink href={`#/people/${match.mentor.id}`}>{match.mentor.name}</TextLink>,
            },
            { label: 'Start', value: formatDate(match.startOn) },
            { label: 'Reached contacts', value: standing(match) },
            {
              label: 'Request',
              value: match.requestId && match.requestReceivedOn && (
                <TextLink href={`#/families/requests/${match.requestId}`}>
                  Received {formatDay(match.requestReceivedOn)}
                </TextLink>
              ),
            },
            ...(match.overCapacityReason
              ? [{ label: 'Why past the limit', value: match.overCapacityReason }]
              : []),
          ]}
        />
      </Section>
      {match.endOn !== null && match.state !== 'voided' && (
        <Section title="Ending" level={3}>
          <KeyValue facts={closingFacts(match, words)} unknown="Not recorded" />
        </Section>
      )}
      {match.previous && (
        <Section title="Follows an earlier match" level={3}>
          <MatchLines matches={[match.previous]} />
        </Section>
      )}
      {match.next.length > 0 && (
        <Section title="Followed by" level={3}>
          <MatchLines matches={match.next} />
        </Section>
      )}
    </Stack>
  );
}
