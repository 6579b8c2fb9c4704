'use client';

import { createMfaClient, MfaProvider } from 'genauth-mfa-react';
import type { Locale } from 'genauth-mfa-react';
import en from 'genauth-mfa-react/locales/en';
import zhCN from 'genauth-mfa-react/locales/zh-CN';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { browserToken } from './browserToken.js';
import { mfaApp } from './mfaApp.js';

export interface MfaProps {
  /** The same as on the server. */
  userKey: string;
  language: string;
}

/** The languages that your app speaks, by value: there with the first paint. */
const languages: Readonly<Record<string, Locale>> = { en, 'zh-CN': zhCN };

export function Mfa({ userKey, language, children }: MfaProps & { children: ReactNode }) {
  const client = useMemo(
    () => createMfaClient({ ...mfaApp, userKey, getAccessToken: browserToken }),
    [userKey],
  );
  return (
    <MfaProvider client={client} locale={languages[language] ?? en}>
      {children}
    </MfaProvider>
  );
}
