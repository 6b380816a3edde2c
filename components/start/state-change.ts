/** Is sent to the page when the states of sheets on it have changed. */
export const stateChange = 'own-state-change';
