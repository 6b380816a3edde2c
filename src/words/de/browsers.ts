/** The oldest browsers in which everything works, as `src/integrations/browser-floor.mjs` names them. */
export const newEnough = 'Chrome und Edge ab Version 109, Firefox ab 115, Safari ab 16';
