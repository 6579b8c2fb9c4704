/** What the examples take from the host's own app. */
declare const auth: { getToken(options: { force: boolean }): Promise<string> };
declare function askForCode(): Promise<string | null>;
