import { answerTo, type Answers } from '../../src/worksheet/answers.ts';
import { numberedFields, type Worksheet } from '../../src/worksheet/definition.ts';
import { writtenDeadline } from '../../src/worksheet/deadline.ts';
import { paper as words } from '#words/paper.ts';
import { Shape } from '../ui/Shape.tsx';
import { mayBreak, paperOf } from '../fields/papers.ts';
import './PaperSheet.css';

interface Props {
  readonly worksheet: Worksheet;
  /** Absent for the blank sheet. */
  readonly answers?: Answers;
  readonly handbookTitle: string;
  readonly sourceLine: string;
  /** Day of printing, `JJJJ-MM-TT`; for the filled sheet. */
  readonly day?: string;
}

/**
 * A worksheet on paper, blank or filled. Plain functions without state: rendered to HTML at build time for the
 * blank sheet, and inside the island while it prints.
 */
export function PaperSheet({ worksheet, answers, handbookTitle, sourceLine, day }: Props) {
  const blank = answers === undefined;
  const numbers = new Map(numberedFields(worksheet).map(({ field, number }) => [field.id, number]));
  return (
    <article className="paper" data-blank={blank || undefined}>
      <header className="paper-title">
        <div className="paper-cover">
          <p className="paper-sign">
            {(['trifft-zu', 'teilweise', 'trifft-nicht-zu'] as const).map((name) => (
              <Shape key={name} name={name} />
            ))}
            <span>{handbookTitle}</span>
          </p>
          <p>
            {words.sheet} · {worksheet.form}
          </p>
        </div>
        <h1>{worksheet.title}</h1>
        {worksheet.instructions && <p className="paper-instructions">{worksheet.instructions}</p>}
        <dl className="paper-who">
          {[words.place, words.group, words.day].map((label, at) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{at === 2 && day ? writtenDeadline(day) : ''}</dd>
            </div>
          ))}
        </dl>
      </header>
      {worksheet.sections.map((section) => (
        <section key={section.id} className="paper-section">
          {section.title && <h2>{section.title}</h2>}
          {section.intro && <p className="paper-intro">{section.intro}</p>}
          <ol className="paper-list" start={numbers.get(section.fields[0]?.id ?? '')}>
            {section.fields.map((field) => {
              const Paper = paperOf(field);
              return (
                <li
                  key={field.id}
                  className="paper-item"
                  data-item={field.id}
                  data-kind={field.kind}
                  data-long={mayBreak(field) || undefined}
                >
                  <span className="paper-number">{numbers.get(field.id)}</span>
                  <div className="paper-body">
                    <Paper field={field} answer={answerTo(field, answers ?? {})} blank={blank} />
                  </div>
                </li>
              );
            })}
          </ol>
        </section>
      ))}
      <footer className="paper-source">
        <p>{sourceLine}</p>
        {worksheet.sourceNote && <p>{worksheet.sourceNote}</p>}
        <p>{handbookTitle}</p>
      </footer>
    </article>
  );
}
