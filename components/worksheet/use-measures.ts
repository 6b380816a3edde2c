import { useEffect, useMemo, useState } from 'react';
import type { openPlan, Plan } from '../../src/portfolio/plan.ts';
import { openPortfolioStore } from '../../src/portfolio/open-portfolio.ts';
import { numberedFields, type Worksheet } from '../../src/worksheet/definition.ts';
import { measure as words } from '../../src/words/de/worksheet.ts';
import { addresses } from './anchors.ts';
import type { Surroundings } from './surroundings.ts';

/** The way from a gap into the plan; absent where the handbook has no plan or this sheet is it. */
export function useMeasures(
  base: string,
  kennung: string,
  worksheet: Worksheet,
  planSheet: Worksheet | undefined,
  open: typeof openPlan | undefined,
  tell: (text: string) => void,
): Surroundings['measures'] {
  const [plan, setPlan] = useState<Plan>();
  const [rows, setRows] = useState<Readonly<Record<string, string>>>({});

  useEffect(() => {
    if (!open || !planSheet || planSheet.id === worksheet.id) return undefined;
    let untie: (() => void) | undefined;
    let gone = false;
    void openPortfolioStore(kennung).then((store) => {
      if (gone) return;
      const opened = open(store, kennung, planSheet, store?.windows ?? window);
      const items = numberedFields(worksheet).map(({ field }) => field.id);
      const look = () => setRows(opened.rows(worksheet.id, items));
      const unsubscribe = opened.subscribe(look);
      // a page that comes back from the browser's memory has missed what happened meanwhile
      window.addEventListener('pageshow', look);
      setPlan(opened);
      look();
      untie = () => {
        unsubscribe();
        window.removeEventListener('pageshow', look);
      };
    });
    return () => {
      gone = true;
      untie?.();
    };
  }, [kennung, open, planSheet, worksheet]);

  return useMemo(() => {
    const table = plan?.table;
    if (!plan || !table) return undefined;
    return {
      rowOf: (item) => {
        const row = rows[item];
        return row ? addresses(base).row(plan.worksheet.id, table, row) : undefined;
      },
      take: (field, number) => {
        const origin = {
          worksheet: worksheet.id,
          item: field.id,
          label: words.origin(worksheet.title, number),
        };
        const outcome = plan.takeOver(origin, field.label);
        setRows(
          plan.rows(
            worksheet.id,
            numberedFields(worksheet).map((n) => n.field.id),
          ),
        );
        tell(words.outcome[outcome](number));
      },
    };
  }, [base, plan, rows, tell, worksheet]);
}
