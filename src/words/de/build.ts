import { counted } from './numbers.ts';

const said = (out: string) => `In „${out}“ (OUT_DIR) wird nicht gebaut, denn jeder Bau leert seinen Ordner`;
const elsewhere = 'Bitte nennen Sie einen anderen Ordner, zum Beispiel OUT_DIR=dist.';

/** Why a folder must not be built into. */
export const outFolderFaults = {
  holdsProject: (out: string, root: string) =>
    `${said(out)}, und dort liegt das Projekt („${root}“). ${elsewhere}`,
  holds: (out: string, what: 'content' | 'code' | 'publicFiles', path: string) =>
    `${said(out)}, und dort liegt ${sources[what]} („${path}“). ${elsewhere}`,
  noFolder: (out: string, file: string) =>
    `In „${out}“ (OUT_DIR) lässt sich nicht bauen, denn ${out === file ? 'das' : `„${file}“`} ist kein Ordner. ${elsewhere}`,
  /** @param code of the system: EACCES, ENOSPC */
  notWritable: (out: string, code: string) =>
    `In „${out}“ (OUT_DIR) lässt sich kein Ordner anlegen oder nichts schreiben (${code}). ${elsewhere}`,
  tilde: (out: string) =>
    `OUT_DIR nennt „${out}“. In Anführungszeichen bedeutet ~ nicht den Ordner Ihres Kontos. Bitte schreiben Sie den ganzen Pfad, oder lassen Sie die Anführungszeichen weg.`,
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
