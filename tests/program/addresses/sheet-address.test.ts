import { expect, it } from 'vitest';
import { addressOf, fileFolders } from '@/addresses/address.ts';
import { programNames } from '@/addresses/program-names.ts';
import { sheetAddressOf } from '@/addresses/sheet-address.ts';

it('gives islands the addresses that the whole book has', () => {
  expect(sheetAddressOf.portfolio).toBe(addressOf.programPage('portfolio'));
  expect(sheetAddressOf.fonts).toBe(`/${fileFolders.fonts}/`);
  expect(sheetAddressOf.worksheet('x')).toBe(`/${programNames.worksheets}/x/`);
  expect(addressOf.row('x', 'plan', 'zeile-2')).toBe('/arbeitsblaetter/x/#zeile-plan-2');
});
