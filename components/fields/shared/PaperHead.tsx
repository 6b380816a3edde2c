interface Props {
  readonly label: string;
  readonly help?: string;
  readonly subpoints?: readonly string[];
}

/** The words of an item on paper. */
export function PaperHead({ label, help, subpoints = [] }: Props) {
  return (
    <div className="paper-head">
      <p className="paper-label">{label}</p>
      {subpoints.length > 0 && (
        <ul className="paper-subpoints">
          {subpoints.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      )}
      {help && <p className="paper-help">{help}</p>}
    </div>
  );
}
