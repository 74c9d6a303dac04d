import type { PersonRecord } from '@shared/contract/people';
import { languageWords } from '@shared/domain/families/language';
import { formatList } from '@shared/parse/format';
import { TextLink } from '@renderer/ui/base/TextLink';
import { Notice } from '@renderer/ui/feedback/Notice';
import { KeyValue } from '@renderer/ui/layout/KeyValue';
import { Section } from '@renderer/ui/layout/Section';
import type { ReactNode } from 'react';
import { useWords } from '../../../lib/lists';

const yesNo = (value: boolean | null) => (value === null ? null : value ? 'Yes' : 'No');

/** How to reach someone safely comes before any number. */
export function PersonFacts({ person }: { person: PersonRecord }): ReactNode {
  const words = useWords();
  return (
    <>
      {person.safeContactNote && (
        <Notice tone="attention" title="Safe contact">
          {person.safeContactNote}
        </Notice>
      )}
      <Section title="Contact" level={3}>
        <KeyValue
          facts={[
            { label: 'Phone', value: person.phone },
            { label: 'Voicemail is fine', value: yesNo(person.phoneOkVoicemail) },
            { label: 'Text is fine', value: yesNo(person.phoneOkText) },
            { label: 'Email', value: person.email },
          ]}
        />
      </Section>
      <Section title="About" level={3}>
        <KeyValue
          facts={[
            ...person.facts,
            { label: 'Full name', value: `${person.firstName} ${person.lastName}` },
            { label: 'Preferred name', value: person.preferredName },
            { label: 'Pronouns', value: person.pronouns },
            { label: 'Gender', value: words.label('gender', person.gender) },
            { label: 'Languages', value: formatList(person.languages.map(languageWords)) },
            { label: 'Region', value: person.region },
          ]}
        />
      </Section>
      <RoleLinks person={person} />
    </>
  );
}

function RoleLinks({ person }: { person: PersonRecord }): ReactNode {
  const links = [
    person.candidateId !== null && {
      href: `#/recruitment/${person.candidateId}`,
      label: 'Recruitment record',
    },
    (person.candidateId !== null || person.roles.includes('mentor')) && {
      href: `#/recruitment/file/${person.id}`,
      label: 'Screening and credentials',
    },
    person.familyId !== null && { href: `#/families/${person.familyId}`, label: 'Family' },
  ].filter((link) => link !== false);
  if (links.length === 0) return null;
  return (
    <Section title="Elsewhere" level={3}>
      <ul>
        {links.map(({ href, label }) => (
          <li key={href}>
            <TextLink href={href}>{label}</TextLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
