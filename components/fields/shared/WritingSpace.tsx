interface Props {
  readonly label?: string;
  /** What was written on screen; on the blank sheet nothing. */
  readonly text: string;
  /** Lines to write on by hand where nothing stands, 9 mm each. */
  readonly lines: number;
}

/** Room to write: what stands there in print, or lines for a pen. */
export function WritingSpace({ label, text, lines }: Props) {
  return (
    <div className="paper-writing">
      {label && <p className="paper-writing-label">{label}</p>}
      {text.trim() ? (
        <p className="paper-written">{text}</p>
      ) : (
        // drawn as elements with a border: printers leave out backgrounds
        <div className="paper-lines" aria-hidden="true">
          {Array.from({ length: lines }, (_, at) => (
            <span key={at} />
          ))}
        </div>
      )}
    </div>
  );
}
