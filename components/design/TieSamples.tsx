import { numberedFields } from '../../src/worksheet/definition.ts';
import { usedActors } from '../../src/worksheet/kinds/matrix.ts';
import { answerTo } from '../../src/worksheet/answers.ts';
import { design as words } from '#words/design.ts';
import { TieList } from '../fields/matrix/TieList.tsx';
import { filledAnswers, sampleSheet } from './sample.ts';

const nothing = () => undefined;

/** What takes the place of a matrix in a narrow window, where it shows one actor at a time. */
export function TieSamples() {
  return numberedFields(sampleSheet).map(({ field }) => {
    const answer = answerTo(field, filledAnswers);
    return (
      field.kind === 'matrix' &&
      answer.kind === 'matrix' && (
        <section key={field.id} className="design-field" aria-labelledby={`liste-${field.id}`}>
          <h3 id={`liste-${field.id}`}>{words.list}</h3>
          <div className="design-state worksheet-content">
            <TieList
              field={{ ...field, id: `${field.id}-list` }}
              answer={answer}
              actors={usedActors(answer)}
              onChange={nothing}
            />
          </div>
        </section>
      )
    );
  });
}
