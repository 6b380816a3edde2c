import type { SaveStatus, SessionState } from '../../src/portfolio/session.ts';
import { design as words } from '#words/design.ts';
import { isTrouble, Saved } from '../worksheet/StatusBar.tsx';
import { Trouble } from '../worksheet/Trouble.tsx';

type Name = keyof typeof words.saving;

/** A moment that does not change from build to build. */
const at = new Date(2026, 8, 22, 10, 30);

const statuses: Readonly<Record<Name, SaveStatus>> = {
  blank: { kind: 'blank' },
  emptied: { kind: 'blank', elsewhere: true },
  waiting: { kind: 'waiting' },
  saved: { kind: 'saved', at, certain: true },
  savedFirst: { kind: 'saved', at, certain: false },
  full: { kind: 'full' },
  unavailable: { kind: 'unavailable' },
  changed: { kind: 'changed-elsewhere', isGone: false },
  gone: { kind: 'changed-elsewhere', isGone: true },
  locked: { kind: 'locked' },
};

const stateOf = (status: SaveStatus): SessionState => ({
  loaded: 'ok',
  lost: 0,
  raw: undefined,
  answers: {},
  former: {},
  status,
  undo: undefined,
});

const nothing = () => undefined;

/** What a sheet says of saving, in every case that there is, with what it offers to do. */
export function SavingStates({ portfolio }: { readonly portfolio: string }) {
  return (
    <div className="design-saving">
      {(Object.keys(statuses) as Name[]).map((name) => {
        const status = statuses[name];
        return (
          <div key={name} className="design-state" data-saving={status.kind}>
            <p className="design-caption">{words.saving[name]}</p>
            {isTrouble(status) ? (
              <>
                <Trouble.Words status={status} unresolved={false} />
                <Trouble.Ways
                  status={status}
                  unresolved={false}
                  canBeLost
                  portfolio={portfolio}
                  onSaveFile={nothing}
                  onResolve={nothing}
                />
              </>
            ) : (
              <Saved state={stateOf(status)} />
            )}
          </div>
        );
      })}
    </div>
  );
}
