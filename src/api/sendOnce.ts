/**
 * A write is sent once, or not at all: a repeated one is a second text message. `always`, since a mutation paused while
 * offline would be dehydrated with its variables into a persisted client; no `gcTime`, since they hold secrets; no `scope`, whose
 * queue is such a pause.
 */
export const sendOnce = { retry: false, networkMode: 'always', gcTime: 0, scope: undefined as never } as const;
