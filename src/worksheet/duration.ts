import * as z from 'zod/mini';

/** How long something takes, in minutes. */
export interface Duration {
  readonly least: number;
  /** The same as `least` for one number; absent where there is no upper end („mindestens 30 Minuten“). */
  readonly most?: number;
  /** True where no source says so and nothing was counted: the publisher's guess. */
  readonly estimated: boolean;
}

/** How authors write a duration: `{ minuten: 20 }`, `{ von: 60, bis: 90 }` or `{ mindestens: 30 }`. */
export const durationSchema = /* @__PURE__ */ (() => {
  const minutes = z.optional(z.int().check(z.gte(1)));
  return z.pipe(
    z
      .strictObject({
        minuten: minutes,
        von: minutes,
        bis: minutes,
        mindestens: minutes,
        geschaetzt: z._default(z.boolean(), false),
      })
      .check(
        z.superRefine(({ minuten, von, bis, mindestens }, ctx) => {
          if (ctx.issues.length > 0) return;
          const isRange = von !== undefined && bis !== undefined;
          const forms = [minuten, isRange ? von : undefined, mindestens].filter((form) => form !== undefined);
          const isHalf = (von === undefined) !== (bis === undefined);
          if (forms.length !== 1 || isHalf)
            ctx.addIssue({ code: 'custom', message: 'no-duration', path: [] });
          else if (isRange && bis <= von)
            ctx.addIssue({ code: 'custom', message: 'duration-order', path: ['bis'] });
        }),
      ),
    z.transform(({ minuten, von, bis, mindestens, geschaetzt }): Duration => {
      const most = minuten ?? bis;
      return {
        least: minuten ?? von ?? mindestens ?? 0,
        ...(most !== undefined && { most }),
        estimated: geschaetzt,
      };
    }),
  );
})();

/** What takes exactly as many minutes. */
export const exactly = (minutes: number): Duration => ({ least: minutes, most: minutes, estimated: false });

/**
 * One after the other.
 * @returns nothing for no durations; no upper end where one has none; estimated where one is
 */
export function sumOfDurations(durations: readonly Duration[]): Duration | undefined {
  if (durations.length === 0) return undefined;
  return durations.reduce((sum, next) => {
    const most = sum.most === undefined || next.most === undefined ? undefined : sum.most + next.most;
    return {
      least: sum.least + next.least,
      ...(most !== undefined && { most }),
      estimated: sum.estimated || next.estimated,
    };
  });
}
