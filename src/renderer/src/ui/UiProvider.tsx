import '@renderer/theme/styles';
import { MantineProvider } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { cssVariablesResolver, theme } from '@renderer/theme/mantine-theme';
import { useLayoutEffect, type ReactNode } from 'react';
import { LiveRegion } from './feedback/LiveRegion';
import { NavigationContext, type Navigate } from './navigation';
import { SaveTableContext, type SaveTable } from './table/save-table';

export interface Appearance {
  scheme: 'system' | 'light' | 'dark';
  density: 'regular' | 'compact';
  /** 0.9 to 1.5. */
  textScale: number;
  reduceMotion: boolean;
}

export const defaultAppearance: Appearance = {
  scheme: 'system',
  density: 'regular',
  textScale: 1,
  reduceMotion: false,
};

interface Props {
  appearance?: Partial<Appearance>;
  /** Goes to an address of the program; links work as plain anchors without it. */
  navigate?: Navigate;
  /** Writes a list as an Excel file; without it tables do not offer that. */
  saveTable?: SaveTable;
  children: ReactNode;
}

/**
 * Puts theme, links and the live region around a whole window. Once per document, outermost.
 * Not for previewing a scheme inside a page: the scheme is the document's.
 */
export function UiProvider({ appearance, navigate, saveTable, children }: Props): ReactNode {
  const { scheme, density, textScale, reduceMotion } = { ...defaultAppearance, ...appearance };
  const systemIsDark = useMediaQuery('(prefers-color-scheme: dark)', undefined, {
    getInitialValueInEffect: false,
  });
  const resolved = scheme === 'system' ? (systemIsDark ? 'dark' : 'light') : scheme;

  useLayoutEffect(() => {
    const root = document.documentElement;
    root.dataset['density'] = density;
    root.style.setProperty('--ui-text-scale', String(textScale));
    root.toggleAttribute('data-reduce-motion', reduceMotion);
  }, [density, textScale, reduceMotion]);

  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      forceColorScheme={resolved}
    >
      <NavigationContext value={navigate ?? null}>
        <SaveTableContext value={saveTable ?? null}>{children}</SaveTableContext>
        <LiveRegion />
      </NavigationContext>
    </MantineProvider>
  );
}
