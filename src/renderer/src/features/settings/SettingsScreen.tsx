import { getRouteApi } from '@tanstack/react-router';
import { stage as stages } from '@shared/domain/lists/people';
import { Page } from '@renderer/ui/layout/Page';
import { TextLink } from '@renderer/ui/base/TextLink';
import type { ReactNode } from 'react';
import { useTitle } from '../../lib/use-title';
import { About } from './components/About';
import { AppearanceSettings } from './components/AppearanceSettings';
import { ExchangeSettings } from '../exchange/ExchangeSettings';
import { EligibilitySettings } from '../screening/settings/EligibilitySettings';
import { FormsSettings } from '../screening/settings/FormsSettings';
import { BackupSettings } from '../vault/backup/BackupSettings';
import { ListSettings } from './components/ListSettings';
import { SecuritySettings } from './components/SecuritySettings';
import { SettingsForm } from './components/SettingsForm';
import { sectionTitles, type SettingsSection, settingsSections } from './sections';
import styles from './settings.module.css';

const route = getRouteApi('/settings');

const stageKeys = stages.codes.map((code) => `stage_label_${code}` as const);

/** Everything that can be set, a part at a time; each part has its own address. */
export function SettingsScreen(): ReactNode {
  useTitle('Settings');
  const { section = 'program', list } = route.useSearch();
  return (
    <Page title="Settings" focusKey="/settings">
      <div className={styles['split']}>
        <nav aria-label="Parts of the settings">
          <ul className={styles['parts']}>
            {settingsSections.map((one) => (
              <li key={one}>
                <TextLink
                  href={`#/settings?section=${one}`}
                  look="name"
                  aria-current={one === section ? 'page' : undefined}
                >
                  {sectionTitles[one]}
                </TextLink>
              </li>
            ))}
            <li>
              <TextLink href="#/settings/history" look="name">
                History of changes
              </TextLink>
            </li>
          </ul>
        </nav>
        <div className={styles['part']}>
          <h2 className={styles['title']}>{sectionTitles[section]}</h2>
          <Part section={section} list={list} />
        </div>
      </div>
    </Page>
  );
}

interface PartProps {
  section: SettingsSection;
  /** The list or form that is open. */
  list: string | undefined;
}

function Part({ section, list }: PartProps): ReactNode {
  switch (section) {
    case 'program':
      return (
        <SettingsForm
          keys={[
            'program_name',
            'agency_name',
            'county',
            'contract_number',
            'fiscal_year_start_month',
          ]}
        />
      );
    case 'figures':
      return (
        <SettingsForm
          keys={[
            'supervision_interval_days',
            'min_minutes_per_match_month',
            'first_contact_target_days',
            'match_target_days',
            'decision_target_days',
            'no_contact_warn_days',
            'inservice_target_hours',
            'renewal_months_mandatory_reporting',
            'renewal_months_informed_supervision',
            'renewal_months_court_roles',
            'renewal_months_disabilities',
            'suppression_threshold',
          ]}
        />
      );
    case 'lists':
      return <ListSettings />;
    case 'stages':
      return <SettingsForm keys={stageKeys} />;
    case 'eligibility':
      return <EligibilitySettings />;
    case 'forms':
      return <FormsSettings chosen={list} />;
    case 'appearance':
      return <AppearanceSettings />;
    case 'security':
      return <SecuritySettings />;
    case 'backup':
      return <BackupSettings />;
    case 'exchange':
      return <ExchangeSettings />;
    case 'about':
      return <About />;
  }
}
