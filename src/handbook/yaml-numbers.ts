import { yamlFaults as faults } from '#words/faults-yaml.ts';

/** Numbers as they stand in our files: `554`, `554.0`, `-3`. */
const usual = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
/** One dot before three digits: thousands, as Germans write them. */
const thousands = /^-?[1-9]\d{0,2}\.\d{3}$/;

/**
 * What is wrong with the form of a number that YAML reads otherwise than people do: `1.000` is one, `012` is twelve,
 * `0x10` is sixteen.
 * @returns nothing where the number is what it seems
 */
export function numberFault(written: string, value: number): string | undefined {
  if (thousands.test(written)) return faults.thousands(written, String(value), written.replace('.', ''));
  // more digits than a number keeps
  if (written.replaceAll(/\D/g, '').length > 15) return faults.tooManyDigits(written, String(value));
  if (usual.test(written)) return undefined;
  if (!Number.isFinite(value)) return faults.noNumber(written);
  return faults.number(written, String(value), String(value));
}
