/**
 * Every colour, size and distance of the program, in one place. Neutrals carry the page: three
 * steps of one cool grey. One accent, a deep blue. Status is never colour alone: a word, an icon
 * and a tint. `tests/unit/ui/contrast.test.ts` holds both schemes to WCAG 2.2 AA.
 */
export interface ColorTokens {
  /** The desk: behind navigation, bars and panels. */
  background: string;
  /** The paper: where people read and write. */
  surface: string;
  /** Above the paper: menus, dialogs, calendars, inputs. */
  raised: string;
  /** Hairlines that order the page; they carry no meaning. */
  line: string;
  /** Edges that group: of buttons, whose words tell what they are, and under column heads. */
  lineStrong: string;
  /** Edges of what can be typed into or ticked: 3:1 on every neutral it lies on. */
  border: string;
  hover: string;
  selected: string;
  text: string;
  /** Second-rank text: help, captions, column heads. */
  muted: string;
  /** Examples inside empty inputs, and text of things that cannot be used now. */
  placeholder: string;
  /** Links, focus, marks of selection. */
  accent: string;
  /** The primary button. */
  accentFill: string;
  accentFillHover: string;
  onAccent: string;
  accentTint: string;
  /** Amber: needs attention. */
  attention: string;
  attentionTint: string;
  /** Red: loss and error only. */
  error: string;
  errorTint: string;
  errorFill: string;
  errorFillHover: string;
  /** Green: done only. */
  done: string;
  doneTint: string;
  neutralTint: string;
  overlay: string;
  shadow: string;
}

export type Scheme = 'light' | 'dark';

export const colors: Record<Scheme, ColorTokens> = {
  light: {
    background: '#eff2f5',
    surface: '#fbfcfd',
    raised: '#ffffff',
    line: '#dbe0e6',
    lineStrong: '#b9c1ca',
    border: '#818b97',
    hover: '#eff2f6',
    selected: '#e4ecf7',
    text: '#1a222c',
    muted: '#4c5866',
    placeholder: '#5d6875',
    accent: '#1b4b8f',
    accentFill: '#1b4b8f',
    accentFillHover: '#143a70',
    onAccent: '#ffffff',
    accentTint: '#e4ecf7',
    attention: '#7a4a00',
    attentionTint: '#fdf0d5',
    error: '#a8201a',
    errorTint: '#fce9e7',
    errorFill: '#a8201a',
    errorFillHover: '#861611',
    done: '#1c6434',
    doneTint: '#e3f3e8',
    neutralTint: '#e6eaee',
    overlay: 'rgb(17 24 32 / 32%)',
    shadow: '0 1px 2px rgb(17 24 32 / 8%), 0 8px 24px rgb(17 24 32 / 14%)',
  },
  dark: {
    background: '#11161c',
    surface: '#171d24',
    raised: '#1f272f',
    line: '#2d3742',
    lineStrong: '#4a5663',
    border: '#74808e',
    hover: '#273039',
    selected: '#1c2f4a',
    text: '#e3e8ed',
    muted: '#a8b3bf',
    placeholder: '#98a4b1',
    accent: '#8fb8f5',
    accentFill: '#3570c3',
    accentFillHover: '#2b60ac',
    onAccent: '#ffffff',
    accentTint: '#1c2f4a',
    attention: '#f0bf6a',
    attentionTint: '#33270f',
    error: '#ff9f97',
    errorTint: '#351c1b',
    errorFill: '#c23a32',
    errorFillHover: '#a42d26',
    done: '#84d39c',
    doneTint: '#14301f',
    neutralTint: '#2c3640',
    overlay: 'rgb(5 8 12 / 60%)',
    shadow: '0 1px 2px rgb(0 0 0 / 40%), 0 8px 24px rgb(0 0 0 / 45%)',
  },
};

/** Sizes in rem, so that the text-size setting scales everything together. 1rem = 16px at 100 %. */
export const sizes = {
  'space-1': '0.25rem',
  'space-2': '0.5rem',
  'space-3': '0.75rem',
  'space-4': '1rem',
  'space-5': '1.25rem',
  'space-6': '1.5rem',
  'space-8': '2rem',
  'space-12': '3rem',
  'text-small': '0.8125rem',
  'leading-small': '1.125rem',
  'text-body': '0.9375rem',
  'leading-body': '1.375rem',
  'text-section': '1rem',
  'leading-section': '1.5rem',
  'text-title': '1.25rem',
  'leading-title': '1.75rem',
  'row-height': '2.25rem',
  'control-height': '2.25rem',
  'nav-width': '13.5rem',
  'width-list': '80rem',
  'width-reading': '45rem',
  'radius-control': '4px',
  'radius-raised': '8px',
} as const;

export const fontFamily =
  "'Public Sans Variable', system-ui, 'Segoe UI', 'Noto Sans', 'Liberation Sans', sans-serif";

const kebab = (name: string): string => name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`);

/** The colours of a scheme as CSS custom properties: `accentFill` becomes `--ui-accent-fill`. */
export function colorVariables(scheme: Scheme): Record<string, string> {
  return Object.fromEntries(
    Object.entries(colors[scheme]).map(([name, value]) => [`--ui-${kebab(name)}`, value]),
  );
}

/** Sizes as CSS custom properties: `space-2` becomes `--ui-space-2`. */
export function sizeVariables(): Record<string, string> {
  return Object.fromEntries(Object.entries(sizes).map(([name, value]) => [`--ui-${name}`, value]));
}
