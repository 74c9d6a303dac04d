/** The parts of the settings, as their address knows them. */
export const settingsSections = [
  'program',
  'figures',
  'lists',
  'stages',
  'eligibility',
  'forms',
  'appearance',
  'security',
  'backup',
  'exchange',
  'about',
] as const;
export type SettingsSection = (typeof settingsSections)[number];

export const sectionTitles: Record<SettingsSection, string> = {
  program: 'Program',
  figures: 'Rules and targets',
  lists: 'Lists',
  stages: 'Stages of recruitment',
  eligibility: 'Eligibility',
  forms: 'Forms and letters',
  appearance: 'Appearance',
  security: 'Security',
  backup: 'Backup and restore',
  exchange: 'Import and export',
  about: 'About',
};
