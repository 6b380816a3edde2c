import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { answerTo, isBlank } from '../../src/worksheet/answers.ts';
import { answersFile } from '../../src/worksheet/answers-file.ts';
import { numberedFields, type Worksheet } from '../../src/worksheet/definition.ts';
import type { Answer, Field } from '../../src/worksheet/kinds/index.ts';
import { progressWith } from '../../src/worksheet/counting.ts';
import { status, summary } from '#words/worksheet.ts';
import type { SessionState } from '../../src/portfolio/session.ts';
import { isBlankSheet } from '../../src/portfolio/sheet-store.ts';
import { shapedItems } from '../../src/drawing/item-shape.ts';
import { sheetAddressOf } from '../../src/addresses/sheet-address.ts';
import { Border } from '../border/Border.tsx';
import { dated, download } from '../ui/download.ts';
import { Item } from './Item.tsx';
import { SheetActions } from './SheetActions.tsx';
import { isTrouble, StatusBar } from './StatusBar.tsx';
import { SurroundingsContext, type Surroundings } from '../fields/shared/surroundings.ts';
import { useFilled } from './use-filled.ts';
import { useHeardProgress } from './use-heard-progress.ts';
import { useMeasures, useOrigins } from './use-measures.ts';
import { useSession } from './use-session.ts';
import './WorksheetIsland.css';

/** Fetched when opening had something to tell, which is rare; where it cannot be fetched, the bar has to do. */
const OpeningNotice = lazy(() => import('./OpeningNotice.tsx').catch(() => ({ default: () => null })));
const hasNews = ({ loaded }: SessionState) =>
  loaded === 'rescued' || loaded === 'not-rescued' || loaded === 'newer-version';

interface Props {
  readonly worksheet: Worksheet;
  /** Name under which the browser keeps this handbook's data. */
  readonly kennung: string;
  /** Path below which the site stands, without a closing slash. */
  readonly base: string;
  readonly handbookTitle: string;
  /** Line that names the sources, as it stands on paper. */
  readonly sourceLine: string;
  /** The worksheet that collects measures; absent where the handbook has none and where this sheet is it. */
  readonly plan?: Worksheet | undefined;
  /** Terms of the glossary in the words of items; the page holds their explanations. */
  readonly terms?: Surroundings['terms'];
  /** On the plan: the sheets that its measures can come from, without their long words. */
  readonly sources?: readonly Worksheet[] | undefined;
}

/** A worksheet to fill in: the same definition as on paper and in the PDF, kept in this browser alone. */
export function WorksheetIsland(props: Props) {
  return (
    <Border kennung={props.kennung} worksheet={props.worksheet.id}>
      <Sheet {...props} />
    </Border>
  );
}

function Sheet({ worksheet, kennung, base, handbookTitle, sourceLine, plan, sources, terms }: Props) {
  const session = useSession(kennung, worksheet);
  const { state } = session;
  const { answers, former } = state;
  const [said, setSaid] = useState('');
  const [unresolved, setUnresolved] = useState(false);
  const {
    Summary,
    GapNumbers,
    Trouble,
    FormerAnswers,
    Paper,
    openMeasures,
    openOrigins,
    faultyFields,
    print,
  } = useFilled(!isBlankSheet(state) || isTrouble(state.status));
  // the same sentence twice must be heard twice: a space at its end makes it another one
  const announce = useCallback(
    (text: string) => setSaid((now) => (now === text ? `${text}\u00a0` : text)),
    [],
  );
  // before anything was entered nothing is to be put right, and its program is not there
  const faulty = useMemo(
    () => faultyFields?.(worksheet, answers) ?? new Set<string>(),
    [faultyFields, worksheet, answers],
  );
  const progress = progressWith(worksheet, answers, faulty);
  useHeardProgress(state.status, progress, announce);
  const measures = useMeasures(openMeasures, base, kennung, worksheet, plan, announce);
  const origins = useOrigins(openOrigins, kennung, sources);
  const surroundings = useMemo(
    () => ({ base, announce, terms, ...(measures && { measures }), ...(origins && { origins }) }),
    [base, announce, terms, measures, origins],
  );
  const change = useCallback((field: Field, answer: Answer) => session.change(field, answer), [session]);
  const saveFile = () => {
    const file = `${dated(worksheet.id)}.json`;
    const text = JSON.stringify(answersFile(worksheet, answers, former, new Date()), null, 2);
    download(file, text, 'application/json');
    return file;
  };
  const opened = state.loaded !== undefined;
  const isLocked = state.status.kind === 'locked';
  const isEmptied = state.status.kind === 'blank' && state.status.elsewhere;
  useEffect(() => {
    if (isEmptied) announce(status.emptied);
  }, [isEmptied, announce]);
  useEffect(() => {
    // rows stand in the page only now: go where the address points to
    if (opened && location.hash && document.getElementById(location.hash.slice(1)))
      location.replace(location.hash);
  }, [opened]);

  const { numbers, empty } = useMemo(() => {
    const fields = numberedFields(worksheet);
    return {
      numbers: new Map(fields.map(({ field, number }) => [field.id, number])),
      // made once, so that an item that nobody touched is not drawn anew with every letter
      empty: Object.fromEntries(fields.map(({ field }) => [field.id, answerTo(field, {})])),
    };
  }, [worksheet]);
  const portfolio = base + sheetAddressOf.portfolio;
  return (
    <SurroundingsContext value={surroundings}>
      <div className="worksheet-screen">
        <StatusBar
          worksheet={worksheet}
          items={shapedItems(worksheet, answers, faulty)}
          progress={progress}
          state={state}
          portfolio={portfolio}
          Trouble={Trouble}
          unresolved={unresolved && state.status.kind === 'changed-elsewhere'}
          onSaveFile={saveFile}
          onResolve={(choice) => {
            const isDone = session.resolve(choice);
            setUnresolved(!isDone);
            if (isDone) announce(Trouble?.resolved[choice] ?? '');
          }}
        >
          {GapNumbers && !isBlank(answers) && <GapNumbers worksheet={worksheet} answers={answers} />}
        </StatusBar>
        <div className="worksheet-content">
          {hasNews(state) && (
            <Suspense fallback={null}>
              <OpeningNotice state={state} worksheet={worksheet.id} portfolio={portfolio} />
            </Suspense>
          )}
          {/* nothing can be entered before the store has been read, and nothing that could not be saved over it */}
          <fieldset
            className="worksheet-sheet"
            disabled={!opened || isLocked}
            data-locked={isLocked || undefined}
          >
            {worksheet.sections.map((section) => (
              <section key={section.id} className="worksheet-section" id={`abschnitt-${section.id}`}>
                {section.title && <h2>{section.title}</h2>}
                {section.intro && <p className="worksheet-intro">{section.intro}</p>}
                <ol className="worksheet-list" start={numbers.get(section.fields[0]?.id ?? '')}>
                  {section.fields.map((field) => (
                    <Item
                      key={field.id}
                      field={field}
                      answer={answerTo(field, { ...empty, ...answers })}
                      number={numbers.get(field.id) ?? 0}
                      onChange={change}
                    />
                  ))}
                </ol>
              </section>
            ))}
          </fieldset>
          {FormerAnswers && (
            <FormerAnswers
              worksheet={worksheet}
              sheet={state}
              announce={announce}
              onChange={(sheet) => session.amend(sheet)}
            />
          )}
          <section className="summary" aria-labelledby="ergebnis">
            <h2 id="ergebnis">{summary.title}</h2>
            {Summary && !isBlankSheet(state) ? (
              <Summary worksheet={worksheet} answers={answers} former={former} />
            ) : (
              <p>{summary.nothing}</p>
            )}
          </section>
        </div>
        <SheetActions
          session={session}
          worksheet={worksheet}
          base={base}
          handbookTitle={handbookTitle}
          sourceLine={sourceLine}
          onSaveFile={saveFile}
          onPrint={print}
        />
        <div className="visually-hidden" role="status">
          {said}
        </div>
      </div>
      {Paper && (
        <Paper
          worksheet={worksheet}
          answers={origins?.onPaper(answers) ?? answers}
          handbookTitle={handbookTitle}
          sourceLine={sourceLine}
          day={dated('').slice(1)}
        />
      )}
    </SurroundingsContext>
  );
}
