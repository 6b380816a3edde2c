import { useEffect, useState } from 'react';
import { withPortfolioStore } from '../../src/portfolio/open-portfolio.ts';
import type { Worksheet } from '../../src/worksheet/definition.ts';
import type { openMeasures } from './measures/open-measures.ts';
import type { openOrigins } from './measures/open-origins.ts';
import type { Measures, Origins } from '../fields/shared/surroundings.ts';
import { useFault } from '../border/use-fault.ts';

/** The way from a gap into the plan; absent until its program is there, and where there is no plan. */
export function useMeasures(
  open: typeof openMeasures | undefined,
  base: string,
  kennung: string,
  worksheet: Worksheet,
  plan: Worksheet | undefined,
  tell: (text: string) => void,
): Measures | undefined {
  const [measures, become] = useState<Measures>();
  const report = useFault();
  useEffect(
    () =>
      open &&
      plan &&
      withPortfolioStore(
        kennung,
        (store) => open({ base, store, kennung, worksheet, plan, tell }, become),
        report,
      ),
    [open, base, kennung, worksheet, plan, tell, report],
  );
  return measures;
}

/** What the sheets say from which measures came; on the plan alone, which is given them. */
export function useOrigins(
  open: typeof openOrigins | undefined,
  kennung: string,
  worksheets: readonly Worksheet[] | undefined,
): Origins | undefined {
  const [origins, become] = useState<Origins>();
  const report = useFault();
  useEffect(
    () =>
      open &&
      worksheets &&
      withPortfolioStore(kennung, (store) => open(store, kennung, worksheets, become), report),
    [open, kennung, worksheets, report],
  );
  return origins;
}
