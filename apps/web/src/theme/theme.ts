import { Button, type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

const shades = ([0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const).map((shade) => `var(--sb-accent-${shade})`);
const accent = shades as unknown as MantineColorsTuple;

/** Mantine in our measures. Colours come from theme/*.css, because only CSS variables follow the accent and the scheme. */
export const theme = createTheme({
  primaryColor: 'accent',
  colors: { accent },
  primaryShade: { light: 7, dark: 4 },
  fontFamily: '"Inter Variable", system-ui, sans-serif',
  fontFamilyMonospace: 'ui-monospace, monospace',
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '18px' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  radius: { xs: '2px', sm: '4px', md: '6px', lg: '8px', xl: '12px' },
  defaultRadius: 'sm',
  respectReducedMotion: true,
  focusRing: 'never',
  cursorType: 'pointer',
  components: {
    // the accent of the dark scheme is light: white letters on it could not be read
    Button: Button.extend({
      vars: (_theme, { variant = 'filled' }) => ({
        root: variant === 'filled' ? { '--button-color': 'var(--sb-on-accent)' } : {},
      }),
    }),
  },
});

/** Nothing beyond theme/mantine.css: the resolver's own colours would win over it through its later style element. */
export const noVariables: CSSVariablesResolver = () => ({ variables: {}, light: {}, dark: {} });
