interface Props {
  readonly id: string;
  readonly text: string | undefined;
  /** True where something is to be put right. */
  readonly isFault: boolean;
}

/** A sentence below a field that is tied to it. */
export function FieldNote({ id, text, isFault }: Props) {
  if (!text) return null;
  return (
    <p className={isFault ? 'worksheet-fault' : 'worksheet-help'} id={id}>
      {text}
    </p>
  );
}

/** Ids of all that describes a field. */
export const described = (...ids: readonly (string | false | undefined)[]) =>
  ids.filter(Boolean).join(' ') || undefined;
