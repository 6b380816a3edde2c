// What German adds to a word without making a compound of it. All of it is folded as `foldWord` does.

/** Beginnings that change a word instead of adding one: in „Überforderung“ nobody looks for „Forderung“. */
const prefixList = `ab an auf aus be bei da dar daran darauf daraus davon dazu durch ein einher emp empor ent
  entgegen er fort fur ge gegen gegenuber her heran herab herauf heraus herbei herein hervor herum herunter hin
  hinab hinauf hinaus hinein hinter hinunter hinweg hinzu in inter los miss mit nach nahe nieder ob sub trans um
  umher un unter ur ver vor voran voraus vorbei vorher voruber weg wider wieder zer zu zuruck uber uberein`;
export const prefixes: ReadonlySet<string> = new Set(prefixList.split(/\s+/));

/** Words of grammar: they stand in every text and are part of no compound that somebody would look for. */
const grammarList = `aber alle allem allen aller alles also andere anderen anderer auch dabei dadurch damit dann darin
  darum das dass dein dem den denen denn der deren des dessen dich die dies diese diesem diesen dieser dieses doch
  dort eben eine einem einen einer eines etwa euch eure gibt habe haben hatte hatten hier ihm ihn ihnen ihr ihre
  ihrem ihren ihrer immer innen ins ist jede jedem jeden jeder jedes jene jetzt kann kein keine keinem keinen keiner
  konnen mehr mein mich muss mussen nicht nichts noch nun nur oben oder ohne sehr sein seine seinem seinen seiner
  selbst sich sie sind sobald sofern solche sollen sollte soweit sowie statt ubrig und uns unser unsere unten viel
  viele vielen vom von wann war waren warum was wegen weil weit wenn wer werden wessen wie wird wir wobei wodurch
  worden wurde wurden zum zur zwar zwei`;
export const grammarWords: ReadonlySet<string> = new Set(grammarList.split(/\s+/));

/** First parts that hardly ever stand alone, so that no text proves them. */
export const shortFirstParts: ReadonlySet<string> = new Set(['eck', 'fehl', 'leit', 'soll', 'wohn']);

/** Endings that look like words of their own: „Sprache-rinnen“, „Mitwirk-ende“, „poli-tische“, „Will-ens“. */
export const falseWord =
  /^(?:r?inn(?:en)?|ende?[nrms]?|r?ische?[nrms]?|tische?[nrms]?|ens?|est|ern?|ung|ier|weise|falls)$/;

/** A rest that begins like this ends the word before it: „Jugend-lichen“, „Partner-schaft“, „Konzept-ionell“. */
export const suffix =
  /^(?:lich|ig(?:e[nrms]?|keit(?:en)?)?$|r?isch|keit|heit|schaft|ung|bar(?:e[nrms]?|keit(?:en)?|ung(?:en)?)?$|los|sam|haft|nis|tum|r?inn?en|erin|ier|isier|chen$|lein$|ling|end|ation|ion|itat|al(?:e[nrms]?|is|itat)|at(?:e[nrms]?|iv|inn)|ari(?:um|en)|ism|ist|iell|iv|ant(?:en|in)?$|entlich|massig|orisch)/;

/** How a German word may begin: with a vowel, or with consonants that go together. */
export const onset =
  /^(?:sch[lmnrw]?|chr?|st?r?|sp[lr]?|pf[lr]?|ph|ps|[bgk][lr]?|p[lr]?|kn|gn|[dt]r?|th|f[lr]?|qu|zw?|[hjlmnrvw])?[aeiouy]/;

/** What cannot be the first part of a compound: it ends unspeakably, or is hardly more than a prefix („Beant-“). */
export const noFirstPart =
  /[bcdfghkpqstvwxz][lrmnw]$|[jqw]$|^(?:be|ent|er|ge|un|ver|zer).{0,3}$|^(?:gegen|hinter|uber|unter).{0,3}$|^(?:ab|an|auf|aus|ein|um|vor|zu)(?:be|ge|ver)$/;
