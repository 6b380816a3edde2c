import { keysOf } from './keys.ts';

/**
 * A script that runs before the first paint and marks the page (`data-kept`) where this browser holds sheets of the
 * handbook, so that what is shown of them later has its room from the beginning. A crash may have left them in the
 * second place alone; then they are shown again once a sheet has been opened.
 */
export const keptScript = (kennung: string): string =>
  `try{if(Object.keys(localStorage).some(function(k){return k.indexOf(${JSON.stringify(keysOf(kennung).sheet(''))})===0}))document.documentElement.dataset.kept=''}catch(e){}`;
