import type { ArgumentWeight } from './kinds/argument.ts';
import type { YesNo } from './kinds/figure.ts';
import type { PartnerValue } from './kinds/partner.ts';
import type { TieStrength } from './kinds/matrix.ts';
import type { QuestionState } from './kinds/question.ts';
import type { RatingValue } from './kinds/rating.ts';

/** One of the fixed values that people choose from, with the set it belongs to; what it is called, `src/words/` says. */
export type Value =
  | { readonly of: 'rating'; readonly value: RatingValue }
  | { readonly of: 'state'; readonly value: QuestionState }
  | { readonly of: 'standing'; readonly value: PartnerValue }
  | { readonly of: 'weight'; readonly value: ArgumentWeight }
  | { readonly of: 'yes-no'; readonly value: YesNo }
  | { readonly of: 'tie'; readonly value: TieStrength };

/** How a language calls a value: „trifft zu“. */
export type SayValue = (value: Value) => string;
