import { counted } from './numbers.ts';

const said = (out: string) => `In „${out}“ (OUT_DIR) wird nicht gebaut, denn jeder Bau leert seinen Ordner`;
const elsewhere = 'Bitte nennen Sie einen anderen Ordner, zum Beispiel OUT_DIR=dist.';

/** Why a folder must not be built into. */
export const outFolderFaults = {
  holdsProject: (out: string, root: string) =>
    `${said(out)}, und dort liegt das Projekt („${root}“). ${elsewhere}`,
  holds: (out: string, what: 'content' | 'code' | 'publicFiles', path: string) =>
    `${said(out)}, und dort liegt ${sources[what]} („${path}“). ${elsewhere}`,
  noFolder: (out: string) =>
    `In „${out}“ (OUT_DIR) lässt sich nicht bauen, denn das ist kein Ordner. ${elsewhere}`,
  ofProject: (out: string, folder: string) =>
    `${said(out)}, und „${folder}“ gehört zum Projekt. ${elsewhere}`,
  notEmpty: (out: string) =>
    `${said(out)}, und dort liegt etwas, das kein früherer Bau ist. Bitte leeren Sie den Ordner selbst oder nennen Sie einen anderen.`,
} as const;

const sources = {
  content: 'der Inhalt',
  code: 'der Code',
  publicFiles: 'was unverändert auf die Seite kommt',
} as const;

/** What a build says and writes down. */
export const build = {
  marker: 'Dieser Ordner ist ein Bau der Planungswerkstatt. Der nächste Bau leert ihn.',
  indexed: (pages: number, terms: number, kilobytes: number) =>
    `${counted(pages, 'Seite', 'Seiten')} und ${counted(terms, 'Begriff', 'Begriffe')} im Suchindex, ${kilobytes} kB`,
  notIndexed: (reason: string) => `Der Suchindex ließ sich nicht anlegen: ${reason}`,
  pagefind: (reason: string) => `Pagefind meldet: ${reason}`,
} as const;
