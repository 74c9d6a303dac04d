import type { RequestRecord } from '@shared/contract/families-request-records';
import { declineReasonWords } from '@shared/domain/families/decline-reasons';
import { languageWords } from '@shared/domain/families/language';
import { formatList, plural } from '@shared/parse/format';
import { formatDate, formatRelativeDay } from '@shared/parse/format-date';
import { TextLink } from '@renderer/ui/base/TextLink';
import { type Fact, KeyValue } from '@renderer/ui/layout/KeyValue';
import { Section } from '@renderer/ui/layout/Section';
import { Stack } from '@renderer/ui/layout/Stack';
import { useToday } from '@renderer/ui/today';
import type { ReactNode } from 'react';
import { useWords, type Words } from '../../../lib/lists';
import { MatchLines } from './MatchLines';
import { SafeContact } from './SafeContact';

function decisionFacts(request: RequestRecord, words: Words): Fact[] {
  const { decision, decisionOn, declineReason, withdrawnOn } = request;
  const when = decisionOn ? `, ${formatDate(decisionOn)}` : ', no date recorded';
  return [
    {
      label: 'Decision',
      value: decision ? `${words.label('referralDecision', decision)}${when}` : 'Not yet',
    },
    ...(declineReason ? [{ label: 'Reason', value: declineReasonWords(declineReason) }] : []),
    ...(withdrawnOn ? [{ label: 'Withdrawn', value: formatDate(withdrawnOn) }] : []),
  ];
}

/** How the parent may be reached comes first, then the request in the order of the paper form. */
export function RequestFacts({ request }: { request: RequestRecord }): ReactNode {
  const words = useWords();
  const today = useToday();
  const { familyId, familyNumber, familyRegion, upcomingEventOn, parent } = request;
  return (
    <Stack gap="small">
      <Section title="Contact" level={3}>
        <SafeContact contact={request.contact} name={parent.name} />
      </Section>
      <Section title="Request" level={3}>
        <KeyValue
          facts={[
            { label: 'Received', value: formatDate(request.receivedOn) },
            { label: 'How it came', value: words.label('channel', request.channel) },
            { label: 'From', value: request.from },
            {
              label: 'Language',
              value: request.language ? languageWords(request.language) : null,
            },
            {
              label: 'Upcoming hearing',
              value: upcomingEventOn
                ? `${formatDate(upcomingEventOn)}, ${formatRelativeDay(upcomingEventOn, today)}`
                : null,
            },
            {
              label: 'Needs',
              value: formatList(request.needs.map((need) => words.label('need', need))),
            },
            { label: 'In their words', value: request.wishes },
            ...decisionFacts(request, words),
          ]}
        />
      </Section>
      <FirstContact request={request} />
      {request.matches.length > 0 && (
        <Section title="Matches" level={3}>
          <MatchLines matches={request.matches} />
        </Section>
      )}
      <Section title="Family" level={3}>
        <p>
          <TextLink href={`#/families/${familyId}`}>{familyNumber}</TextLink>
          {familyRegion && `, ${familyRegion}`}
          {request.otherRequests > 0 &&
            `, ${plural(request.otherRequests, 'other request')} of this parent`}
        </p>
      </Section>
    </Stack>
  );
}

function FirstContact({ request }: { request: RequestRecord }): ReactNode {
  const words = useWords();
  const today = useToday();
  return (
    <Section title="First contact" level={3}>
      <p>
        {request.firstContact}
        {request.firstContactOn && `, ${formatDate(request.firstContactOn)}`}.
      </p>
      {request.attempts.length > 0 && (
        <KeyValue
          facts={request.attempts.map(({ on, mode, result }) => ({
            label: formatDate(on).replace(`, ${today.slice(0, 4)}`, ''),
            value: `${words.label('contactMode', mode)}, ${words.label('contactResult', result).toLowerCase()}`,
          }))}
        />
      )}
    </Section>
  );
}
