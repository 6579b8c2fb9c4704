import AppBar from '@mui/material/AppBar';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Container from '@mui/material/Container';
import CssBaseline from '@mui/material/CssBaseline';
import { createTheme, ThemeProvider } from '@mui/material/styles';
import Toolbar from '@mui/material/Toolbar';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

export interface MuiPageProps {
  theme: 'light' | 'dark';
  children: ReactNode;
}

const themes = {
  light: createTheme({ cssVariables: true, palette: { mode: 'light' } }),
  dark: createTheme({ cssVariables: true, palette: { mode: 'dark' } }),
};

/** All that the kit has to be told: MUI's own variables. */
const tokens = {
  '--mfa-accent': 'var(--mui-palette-primary-main)',
  '--mfa-accent-ink': 'var(--mui-palette-primary-contrastText)',
  '--mfa-ink': 'var(--mui-palette-text-primary)',
  '--mfa-ink-2': 'var(--mui-palette-text-secondary)',
  '--mfa-surface': 'var(--mui-palette-background-paper)',
  '--mfa-line': 'var(--mui-palette-divider)',
  '--mfa-bad': 'var(--mui-palette-error-main)',
  '--mfa-bad-ink': 'var(--mui-palette-error-contrastText)',
  '--mfa-radius': '8px',
  '--mfa-font': 'var(--mui-font-body1, Roboto, Helvetica, Arial, sans-serif)',
};

/** A page on Material UI with its baseline, whose styles have no layer and come last. */
export function MuiPage({ theme, children }: MuiPageProps) {
  return (
    <ThemeProvider theme={themes[theme]}>
      <CssBaseline enableColorScheme />
      <AppBar position="static">
        <Toolbar>
          <Typography variant="h6" component="span" sx={{ flexGrow: 1 }}>
            Acme
          </Typography>
          <Button color="inherit">Sign out</Button>
        </Toolbar>
      </AppBar>
      <Container component="main" maxWidth="md" sx={{ py: 4 }}>
        <Typography variant="h4" component="h1" gutterBottom>
          Account
        </Typography>
        <Box sx={tokens}>{children}</Box>
      </Container>
    </ThemeProvider>
  );
}
