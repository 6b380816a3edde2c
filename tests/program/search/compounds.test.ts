import { describe, expect, it } from 'vitest';
import { compoundSplitter } from '../../../src/search/compounds.ts';

/** What a handbook might say; the splitter knows no other words. */
const text = `
  Die Pläne und die Planung einer Maßnahme beginnt mit dem Bedarf. Jede Stadt und jeder Kreis hat ein Amt und einen Rat. Die Jugend
  braucht Hilfe und Hilfen. Die Ausschüsse tagen. Der Leseclub lädt zur Konferenz. Die Struktur ist sozial. Der Kreistag
  und das Gartenbauamt beraten. Die Beratung der Verwaltung hilft Kindern; Kinder und Familien brauchen Schutz. Eine
  Karte zeigt das Alter und die Art der Dienste. Der Träger stellt Partnerinnen vor. Ein alter Partner geht ans Ende des
  Feldes. Der Verein gibt Antwort auf Fragen. Die Arbeit der Gruppe hat ein Ziel. Gesetze regeln die Vorsorge. Die Stellen
  im Bund haben Aufträge, die Abläufe der Läufe stehen fest. Der Leseclubpartner nutzt Strukturfragen und andere Daten.`;
const split = compoundSplitter([text]);
const cut = (word: string) => split(word).join('|');

describe('a compound of words that the content uses', () => {
  it.each([
    ['Maßnahmenpläne', 'Maßnahmen|pläne'],
    ['Jugendschutzplanung', 'Jugend|schutz|planung'],
    ['Leseclubkonferenz', 'Leseclub|konferenz'],
    ['Kinderschutzgesetz', 'Kinder|schutz|gesetz'],
    ['Jugendämter', 'Jugend|ämter'],
    ['Arbeitsgruppe', 'Arbeits|gruppe'],
    ['Planungsziele', 'Planungs|ziele'],
    ['Bedarfsplanungen', 'Bedarfs|planungen'],
  ])('is cut between them: %s', (word, parts) => {
    expect(cut(word)).toBe(parts);
  });

  it('keeps every letter, also where ß counts for two', () => {
    for (const word of ['Maßnahmenpläne', 'Großstadtplanung', 'Straßenplanung'])
      expect(split(word).join('')).toBe(word);
    expect(cut('Straßenplanung')).toBe('Straßen|planung');
  });
});

describe('a compound of which the content uses one part only', () => {
  it.each([
    ['the first, and a relative of the last', 'Jugendschutzausschuss', 'Jugend|schutz|ausschuss'],
    ['the first, which stands in other compounds too', 'Strukturatlas', 'Struktur|atlas'],
    ['the last', 'Fehlbedarf', 'Fehl|bedarf'],
    ['the last, below a first that nobody knows', 'Kontextplanung', 'Kontext|planung'],
    ['the last, with a prefix', 'Daseinsvorsorge', 'Daseins|vorsorge'],
  ])('is cut when it has %s', (_, word, parts) => {
    expect(cut(word)).toBe(parts);
  });

  it('gives the linking s to the first part', () => {
    expect(cut('Planungsinstanzen')).toBe('Planungs|instanzen');
  });
});

describe('a word that only looks like a compound', () => {
  it.each([
    ['Rat in it', 'Beratungen'],
    ['Alt in it', 'Verwaltungen'],
    ['Art in it', 'Bedarfe'],
    ['an ending', 'Jugendlichen'],
    ['an ending for women', 'Partnerinnen'],
    ['an ending like a word', 'Partnerschaften'],
    ['a prefix before a word', 'Überplanung'],
    ['a prefix before a word', 'Beantworten'],
    ['a word before an ending', 'Vereinbarungen'],
    ['the word Ende behind it', 'Beratende'],
    ['fewer than nine letters', 'Leseclub'],
    ['an unknown rest', 'Kommunikation'],
  ])('stays whole: it has %s (%s)', (_, word) => {
    expect(split(word)).toEqual([word]);
  });

  it('stays whole when it is no noun', () => {
    expect(split('planungsbezogen')).toEqual(['planungsbezogen']);
    expect(split('JUGENDSCHUTZPLANUNG')).toEqual(['JUGENDSCHUTZPLANUNG']);
  });
});

it('knows nothing without content', () => {
  expect(compoundSplitter([])('Maßnahmenpläne')).toEqual(['Maßnahmenpläne']);
});
