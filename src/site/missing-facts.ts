import type { Book } from '../handbook/content.ts';
import { operatorFacts as words } from '#words/operator-facts.ts';

/**
 * What the law asks of whoever puts the handbook on the web, and `handbuch.yaml` does not say yet: a sentence for each,
 * for those who build it and never for those who read it.
 */
export function missingFacts({ handbook, tested }: Pick<Book, 'handbook' | 'tested'>): readonly string[] {
  const { herausgeber, barrierefreiheit, datenschutz } = handbook;
  const wanted: readonly (readonly [key: keyof typeof words.missing, isThere: boolean])[] = [
    ['anschrift', Boolean(herausgeber.anschrift)],
    ['email', Boolean(herausgeber.email)],
    ['verantwortlich', Boolean(herausgeber.verantwortlich)],
    ['stand', barrierefreiheit?.stand !== undefined],
    [
      'ausnahmen',
      barrierefreiheit?.stand === 'vollstaendig' || (barrierefreiheit?.ausnahmen.length ?? 0) > 0,
    ],
    ['erstellt', Boolean(barrierefreiheit?.erstellt)],
    ['verfahren', Boolean(barrierefreiheit?.verfahren)],
    ['antwortfrist', Boolean(barrierefreiheit?.antwortfrist)],
    ['durchsetzung', Boolean(barrierefreiheit?.durchsetzung)],
    ['datenschutz', Boolean(datenschutz?.verantwortlich)],
    ['protokoll', Boolean(datenschutz?.protokoll && datenschutz.rechtsgrundlage)],
    ['aufsicht', Boolean(datenschutz?.aufsicht)],
    ['pruefstand', tested !== undefined && Object.values(tested).some(Boolean)],
  ];
  return wanted.filter(([, isThere]) => !isThere).map(([key]) => words.missing[key]);
}
