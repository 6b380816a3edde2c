/** Help and sub-points below the words of an item. */
export function ItemHead({
  help,
  subpoints = [],
}: {
  readonly help?: string;
  readonly subpoints?: readonly string[];
}) {
  return (
    <>
      {subpoints.length > 0 && (
        <ul className="worksheet-subpoints">
          {subpoints.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      )}
      {help && <p className="worksheet-help">{help}</p>}
    </>
  );
}
