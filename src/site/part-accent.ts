/** So many accents there are; tests/program/site/colours.test.ts holds them apart. */
const accents = 7;

/** Which accent a part takes, `--part-1` to `--part-7`: after the last they begin again. @param number from 1 */
export function accentOf(number: number): number {
  return ((number - 1) % accents) + 1;
}
