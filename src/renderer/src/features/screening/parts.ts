/** The parts of a person's screening, as their address knows them. */
export const screeningParts = [
  'eligibility',
  'questionnaire',
  'interviews',
  'references',
  'checks',
  'credentials',
  'decision',
] as const;
export type ScreeningPart = (typeof screeningParts)[number];

export const partTitles: Record<ScreeningPart, string> = {
  eligibility: 'Eligibility',
  questionnaire: 'Questionnaire',
  interviews: 'Interviews',
  references: 'References',
  checks: 'Background checks',
  credentials: 'Credentials',
  decision: 'Decision',
};

/** Parts that also a parent partner has who never was a candidate here. */
export const partnerParts: readonly ScreeningPart[] = ['checks', 'credentials'];

export const fileHref = (personId: number, part: ScreeningPart): string =>
  `#/recruitment/file/${personId}?part=${part}`;
