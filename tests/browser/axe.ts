export { violationsOf } from '../../scripts/validate/axe.ts';
