import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';
import { colorVariables, fontFamily, sizeVariables } from './tokens';

/** Ten steps of the accent's hue: Mantine wants a ramp; the parts in use read the variables below. */
const accent: MantineColorsTuple = [
  '#e4ecf7',
  '#cbdbf0',
  '#a9c4ea',
  '#8fb8f5',
  '#6a98dc',
  '#4b7fce',
  '#3570c3',
  '#2560b0',
  '#1b4b8f',
  '#143a70',
];

const instant = { transitionProps: { duration: 0 } };

// Never label the month and year control: its visible text must stay its name.
const calendarLabels = {
  nextMonth: 'Next month',
  previousMonth: 'Previous month',
  nextYear: 'Next year',
  previousYear: 'Previous year',
  nextDecade: 'Next decade',
  previousDecade: 'Previous decade',
};

export const theme = createTheme({
  fontFamily,
  primaryColor: 'accent',
  primaryShade: { light: 8, dark: 6 },
  colors: { accent },
  autoContrast: true,
  luminanceThreshold: 0.18,
  respectReducedMotion: true,
  cursorType: 'default',
  defaultRadius: 4,
  fontSizes: { xs: '0.8125rem', sm: '0.9375rem', md: '0.9375rem' },
  lineHeights: { xs: '1.4', sm: '1.4667', md: '1.4667' },
  headings: { fontWeight: '600' },
  // By name, not by component: the first screen must not load what it does not show.
  components: {
    Modal: {
      defaultProps: { ...instant, radius: 8, closeButtonProps: { 'aria-label': 'Close' } },
    },
    Popover: { defaultProps: { ...instant, radius: 8, shadow: 'md' } },
    // The focus placeholder would be a child that the menu role does not allow.
    Menu: {
      defaultProps: { ...instant, radius: 8, shadow: 'md', withInitialFocusPlaceholder: false },
    },
    DatePicker: {
      defaultProps: {
        hideOutsideDates: true,
        ariaLabels: calendarLabels,
        firstDayOfWeek: 0,
        weekendDays: [],
      },
    },
  },
});

/** Mantine's own variables, pointed at our tokens. */
const mantineColors = {
  '--mantine-color-body': 'var(--ui-surface)',
  '--mantine-color-text': 'var(--ui-text)',
  '--mantine-color-bright': 'var(--ui-text)',
  '--mantine-color-dimmed': 'var(--ui-muted)',
  '--mantine-color-error': 'var(--ui-error)',
  '--mantine-color-placeholder': 'var(--ui-placeholder)',
  '--mantine-color-anchor': 'var(--ui-accent)',
  '--mantine-color-default': 'var(--ui-raised)',
  '--mantine-color-default-hover': 'var(--ui-hover)',
  '--mantine-color-default-color': 'var(--ui-text)',
  '--mantine-color-default-border': 'var(--ui-border)',
  '--mantine-color-disabled': 'var(--ui-hover)',
  '--mantine-color-disabled-color': 'var(--ui-placeholder)',
  '--mantine-color-disabled-border': 'var(--ui-line)',
  '--mantine-primary-color-filled': 'var(--ui-accent-fill)',
  '--mantine-primary-color-filled-hover': 'var(--ui-accent-fill-hover)',
  '--mantine-primary-color-light': 'var(--ui-accent-tint)',
  '--mantine-primary-color-light-hover': 'var(--ui-accent-tint)',
  '--mantine-primary-color-light-color': 'var(--ui-accent)',
  '--mantine-shadow-md': 'var(--ui-shadow)',
};

export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: sizeVariables(),
  light: { ...colorVariables('light'), ...mantineColors },
  dark: { ...colorVariables('dark'), ...mantineColors },
});
