import { useId } from 'react';
import {
  restoreGroups,
  type BothVersions,
  type RestoreItem,
  type RestorePlan,
  type Version,
} from '../../src/portfolio/restore-plan.ts';
import type { Worksheet } from '../../src/worksheet/definition.ts';
import { portfolio } from '#words/portfolio.ts';
import { restoreWords as words } from '#words/restore.ts';
import { shownMoment, shownName } from './entries.ts';
import './RestorePreview.css';

/** How many names of a group are listed; the number of all is always told. */
const mostNames = 20;

interface Props {
  readonly plan: RestorePlan;
  readonly savedAt: Date | undefined;
  readonly worksheets: readonly Worksheet[];
  readonly keepHere: ReadonlySet<string>;
  readonly onKeep: (keepHere: ReadonlySet<string>) => void;
}

/** What a file holds and what becomes of it, group by group, with a choice for each sheet that is here otherwise. */
export function RestorePreview({ plan, savedAt, worksheets, keepHere, onKeep }: Props) {
  const groups = restoreGroups
    .map((group) => ({ group, items: plan.items.filter((item) => item.group === group) }))
    .filter(({ items }) => items.length > 0);
  const choose = (key: string, keep: boolean) => {
    const next = new Set(keepHere);
    if (keep) next.add(key);
    else next.delete(key);
    onKeep(next);
  };
  return (
    <div className="restore">
      {/* the dialog begins where its numbers stand, not at the first thing to press, which may be far below */}
      <p className="restore-counts">
        {groups.map(({ group, items }) => words.counts[group](items.length)).join(', ')}
      </p>
      <p>
        {savedAt && `${words.writtenAt(savedAt)} `}
        {words.nothingYet}
      </p>
      {groups.map(({ group, items }) => {
        const [title, text] = words.groups[group];
        return (
          <section key={group} className="restore-group">
            <h3>{title}</h3>
            <p className="quiet">{text}</p>
            {group === 'differs' ? (
              items.map((item) => (
                <Choice
                  key={item.key}
                  item={item}
                  keep={keepHere.has(item.key)}
                  onChoose={(keep) => choose(item.key, keep)}
                />
              ))
            ) : (
              <ul>
                {items.slice(0, mostNames).map((item, at) => (
                  <li key={at}>
                    <bdi>{nameOf(item, worksheets)}</bdi>
                    {item.problems ? ` (${words.problems(item.problems)})` : ''}
                  </li>
                ))}
                {items.length > mostNames && <li>{words.more(items.length - mostNames)}</li>}
              </ul>
            )}
          </section>
        );
      })}
    </div>
  );
}

interface ChoiceProps {
  readonly item: RestoreItem;
  readonly keep: boolean;
  readonly onChoose: (keep: boolean) => void;
}

/** The two versions of one sheet, of which one is to be chosen. */
function Choice({ item, keep, onChoose }: ChoiceProps) {
  const name = useId();
  const { worksheet, difference, problems } = item;
  if (!worksheet || !difference) return null;
  const option = (version: string, chosen: boolean, value: boolean) => (
    <label className="restore-option">
      <input type="radio" name={name} checked={chosen} onChange={() => onChoose(value)} />
      <span>{version}</span>
    </label>
  );
  return (
    <fieldset className="restore-choice">
      <legend>{worksheet.title}</legend>
      {difference.fields > 0 && <p className="quiet">{words.fields(difference.fields)}</p>}
      {problems ? <p className="quiet">{words.problems(problems)}</p> : null}
      {option(words.take(versionWords(difference, 'file')), !keep, false)}
      {option(words.keep(versionWords(difference, 'here')), keep, true)}
    </fieldset>
  );
}

function versionWords(difference: BothVersions, which: 'here' | 'file'): string {
  const [one, other]: [Version, Version] =
    which === 'here' ? [difference.here, difference.file] : [difference.file, difference.here];
  const at = one.savedAt === undefined ? undefined : new Date(one.savedAt);
  const later = one.savedAt !== undefined && other.savedAt !== undefined && one.savedAt > other.savedAt;
  return [words.answers(one.answers), words.savedAt(at), later && words.later].filter(Boolean).join(', ');
}

/** What an entry is called: the sheet's title wherever there is one. */
function nameOf({ group, key, place, worksheet }: RestoreItem, worksheets: readonly Worksheet[]): string {
  if (worksheet) return worksheet.title;
  if (group === 'damaged') return words.position(key);
  if (!place) return shownName(key);
  if (place.kind === 'malformed') return shownName(place.rest);
  const title = shownName(worksheets.find(({ id }) => id === place.worksheet)?.title ?? place.worksheet);
  return place.kind === 'sheet' ? title : portfolio.entry(words.rescueOf(title), shownMoment(place.at));
}
