// German that says nothing and always the same: words, sentences and paragraphs from a seed.

const beginnings =
  'Planungs Netzwerk Bedarfs Familien Jugend Sozial Gesundheits Gemeinde Stadt Kreis Beratungs Angebots Daten Ziel Haushalts Gremien Träger Bildungs Eltern Stadtteil Präventions Kinder Wohn Arbeits Zukunfts Qualitäts Fach Leitungs Rats Mobilitäts'.split(
    ' ',
  );
const endings =
  'gespräch bericht runde auftrag übersicht bestand frage beschluss stelle konzept gruppe vereinbarung prüfung karte grundlage entwicklung versammlung ordnung fläche maßnahme vorlage sitzung zahl erhebung auswertung büro zentrum plan kreis dienst'.split(
    ' ',
  );
const verbs = 'klärt prüft ordnet beschreibt vergleicht sammelt begleitet bewertet verändert stärkt'.split(
  ' ',
);
const small =
  'gemeinsam|rechtzeitig|im Alltag|vor Ort|am Anfang|in jedem Jahr|mit allen Beteiligten|ohne Umwege'.split(
    '|',
  );
const articles = ['jede', 'diese', 'eine', 'manche', 'keine'];

/** Numbers that look random and are the same each time (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Somebody who writes: the same seed, the same text. */
export function writerFrom(seed: number) {
  const random = randomFrom(seed);
  const one = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const noun = () => one(beginnings) + one(endings);
  const sentence = () => {
    const text = `${one(articles)} ${noun()} ${one(verbs)} ${one(articles)} ${noun()} ${one(small)} und ${one(small)}, wenn ${one(articles)} ${noun()} ${one(small)} ${one(verbs)}.`;
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  const paragraph = (sentences: number) => Array.from({ length: sentences }, sentence).join(' ');
  return { random, noun, sentence, paragraph };
}
