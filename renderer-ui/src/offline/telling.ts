const NAME = 'khamrong.kept';

const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(NAME);

/** Tells the other windows of this site that what is kept has changed. */
export const tellWindows = (): void => channel?.postMessage('changed');

export const whenTold = (listen: () => void): void => channel?.addEventListener('message', listen);
