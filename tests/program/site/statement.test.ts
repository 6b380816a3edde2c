import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { programBook, programSite } from '../../../scripts/machine/sites.mjs';
import { readContent } from '../../../src/handbook/read-content.ts';
import { missingFacts } from '../../../src/site/missing-facts.ts';

const words = async (address: string) =>
  (await readFile(join(programSite, address, 'index.html'), 'utf8'))
    .replaceAll(/<(script|style)[\s\S]*?<\/\1>/g, ' ')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');

describe('what only the operator knows', () => {
  it('stands in the statement in the order of the EU’s model, with what was tested and what was not', async () => {
    const text = await words('hilfe');
    const parts = [
      'bemüht sich, dieses Handbuch barrierefrei',
      'teilweise vereinbar',
      'Ein alter Lageplan',
      'Er ist nur ein Bild.',
      'Wir beschreiben ihn am Telefon.',
      'geprüft am 20.11.2026 mit axe-core 4: 30 Seiten oder Dateien, keine Befunde',
      'PDF/UA-1: nicht geprüft',
      'am 01.11.2026 erstellt',
      'zuletzt am 15.11.2026 überprüft',
      'Selbstbewertung',
      'post@example.org',
      'innerhalb von zwei Wochen',
      'Schlichtungsstelle Musterland',
    ];
    const places = parts.map((part) => text.indexOf(part));
    expect(parts.filter((_, at) => (places[at] ?? -1) < 0)).toEqual([]);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('stands in the Impressum', async () => {
    const text = await words('impressum');
    for (const fact of ['Musterweg 1', 'post@example.org', '0123 456', 'Erika Muster'])
      expect(text).toContain(fact);
  });

  it('leads to the video in sign language', async () => {
    const html = await readFile(join(programSite, 'hilfe/index.html'), 'utf8');
    expect(html).toMatch(/<a href="https:\/\/example\.org\/video">\s*Video in Deutscher Gebärdensprache/);
  });

  it('is asked for at the build as long as it is missing, one sentence for each fact', async () => {
    const { content } = await readContent(programBook);
    if (!content) throw new Error('The handbook of the tests cannot be read.');
    expect(missingFacts(content)).toEqual([
      'handbuch.yaml, „datenschutz“: „protokoll“ oder „rechtsgrundlage“ fehlt.',
      'handbuch.yaml, „datenschutz“: „aufsicht“ fehlt, die Aufsichtsbehörde.',
    ]);
    const { herausgeber, barrierefreiheit: _a, datenschutz: _b, ...rest } = content.handbook;
    const bare = { handbook: { ...rest, herausgeber: { name: herausgeber.name } } };
    const missing = missingFacts(bare);
    expect(missing).toHaveLength(13);
    expect(new Set(missing).size).toBe(13);
  });
});
