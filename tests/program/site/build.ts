import { ensureProgramSite } from '../../../scripts/machine/sites.mjs';

/** Runs once before the tests that read the site of the made-up handbook. */
export const setup = ensureProgramSite;
