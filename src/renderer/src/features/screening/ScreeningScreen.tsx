import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ScreeningFile } from '@shared/contract/screening';
import { formatList, plural } from '@shared/parse/format';
import { formatDay } from '@shared/parse/format-date';
import { ErrorState } from '@renderer/ui/feedback/ErrorState';
import { Loading, Skeleton } from '@renderer/ui/feedback/Skeleton';
import { Status } from '@renderer/ui/feedback/Status';
import { Page } from '@renderer/ui/layout/Page';
import { Tabs } from '@renderer/ui/layout/Tabs';
import type { ReactNode } from 'react';
import { useWords } from '../../lib/lists';
import { useSearchChange } from '../../lib/use-search-change';
import { useTitle } from '../../lib/use-title';
import { ChecksPart } from './components/ChecksPart';
import { CredentialsPart } from './components/CredentialsPart';
import { DecisionPart } from './components/DecisionPart';
import { EligibilityPart } from './components/EligibilityPart';
import { InterviewsPart } from './components/InterviewsPart';
import { QuestionnairePart } from './components/QuestionnairePart';
import { ReferencesPart } from './components/ReferencesPart';
import { partnerParts, partTitles, type ScreeningPart, screeningParts } from './parts';
import { screeningQueries } from './queries';
import styles from './screening.module.css';

const route = getRouteApi('/recruitment/file/$personId');

/** Everything about screening one person: who may come in, what they said, what is in place. */
export function ScreeningScreen(): ReactNode {
  const personId = Number(route.useParams().personId);
  const file = useQuery(screeningQueries.file(personId));
  useTitle('Screening', file.data?.shortName);
  if (file.error) {
    return (
      <Page title="Screening" back={{ href: '#/recruitment', label: 'Recruitment' }}>
        <ErrorState message={file.error.message} onRetry={() => void file.refetch()} />
      </Page>
    );
  }
  if (!file.data) {
    return (
      <Page title=" ">
        <Loading label="Loading screening">
          <Skeleton lines={['40%', '70%', '60%']} />
        </Loading>
      </Page>
    );
  }
  return <LoadedFile file={file.data} />;
}

function LoadedFile({ file }: { file: ScreeningFile }): ReactNode {
  const { part } = route.useSearch();
  const change = useSearchChange<{ part?: ScreeningPart }>();
  const { candidate } = file;
  const parts = candidate ? screeningParts : partnerParts;
  const shown = part !== undefined && parts.includes(part) ? part : (parts[0] as ScreeningPart);
  return (
    <Page
      title={file.name}
      beside={<Standing file={file} />}
      sentence={<Outlook file={file} />}
      back={
        candidate
          ? { href: `#/recruitment/${candidate.id}`, label: 'Back to the candidate' }
          : { href: `#/people/${file.personId}`, label: 'Back to the person' }
      }
      focusKey={`/recruitment/file/${file.personId}`}
    >
      <Tabs
        label="Parts of the screening"
        value={shown}
        onChange={(value) => change({ part: value as ScreeningPart })}
        tabs={parts.map((value) => ({ value, label: partTitles[value] }))}
      >
        <div className={styles['part']}>
          <Part part={shown} file={file} />
        </div>
      </Tabs>
    </Page>
  );
}

/** What waits for somebody, and what was decided. */
function Outlook({ file }: { file: ScreeningFile }): ReactNode {
  const words = useWords();
  if (!file.candidate) return 'Background checks and credentials.';
  const sheets = file.interviews
    .flatMap((interview) => interview.sheets)
    .filter(({ state }) => state === 'to_rate').length;
  const calls = file.references.filter(({ outcome }) => outcome === null).length;
  const waiting = [
    ...(sheets > 0 ? [`${plural(sheets, 'interview sheet')} to fill in`] : []),
    ...(calls > 0 ? [`${plural(calls, 'reference')} to call`] : []),
  ];
  const [newest] = file.decisions;
  const decided = newest
    ? `Decided on ${formatDay(newest.decidedOn)}: ${words.label('selectionDecision', newest.decision)}.`
    : 'Nothing is decided yet.';
  return waiting.length > 0 ? `${formatList(waiting)}. ${decided}` : decided;
}

function Standing({ file: { candidate, isMentor } }: { file: ScreeningFile }): ReactNode {
  const words = useWords();
  if (isMentor) return <Status tone="done">Parent partner</Status>;
  if (!candidate) return null;
  if (candidate.state === 'closed') return <Status tone="neutral">Not moving forward</Status>;
  return (
    <Status tone="info">
      {words.label('stage', candidate.stage)}
      {candidate.state === 'on_hold' ? ', on hold' : ''}
    </Status>
  );
}

function Part({ part, file }: { part: ScreeningPart; file: ScreeningFile }): ReactNode {
  const { candidate, personId } = file;
  if (part === 'checks') return <ChecksPart personId={personId} />;
  if (part === 'credentials' || !candidate) return <CredentialsPart personId={personId} />;
  const props = { file, candidateId: candidate.id };
  switch (part) {
    case 'eligibility':
      return <EligibilityPart personId={personId} candidateId={candidate.id} />;
    case 'questionnaire':
      return <QuestionnairePart {...props} />;
    case 'interviews':
      return <InterviewsPart {...props} />;
    case 'references':
      return <ReferencesPart {...props} />;
    default:
      return <DecisionPart {...props} />;
  }
}
